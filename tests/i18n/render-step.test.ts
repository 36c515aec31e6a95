import { describe, expect, test } from 'vitest';
import { stateArea, renameBoundary } from '../../src/core/project/boundary-edits.ts';
import { editCodes } from '../../src/core/project/edit.ts';
import { en } from '../../src/i18n/en.ts';
import { es } from '../../src/i18n/es.ts';
import { pt } from '../../src/i18n/pt.ts';
import { renderStep } from '../../src/i18n/render-step.ts';
import { drawnBoundary } from '../support/projects.ts';

const drawing = drawnBoundary('d');

describe('a step of the history in words', () => {
  test.each([
    ['es', es, '«Chacra»: el título dice 1,234.5 ha'],
    ['en', en, '“Chacra”: the title says 1,234.5 ha'],
    ['pt', pt, '«Chacra»: o título diz 1.234,5 ha'],
  ] as const)(
    'writes names and numbers in the manner of the language (%s)',
    (language, dictionary, expected) => {
      const edit = stateArea(drawing, { hectares: 1_234.5, citation: 'Título 4' });
      expect(renderStep(edit, dictionary, language)).toBe(expected);
    },
  );

  test('says of what has no name that it has none', () => {
    expect(renderStep(renameBoundary(drawing, ''), es, 'es')).toBe('«Chacra» se llama «sin nombre»');
  });

  test('has a sentence for each edit, and none besides', () => {
    expect(Object.keys(es.projectSteps.steps)).toEqual([...editCodes]);
  });
});

import { describe, expect, test } from 'vitest';
import type { ArealLayer } from '../../../src/core/base/areal.ts';
import { standAmong } from '../../../src/core/boundary/stand-among.ts';
import { es } from '../../../src/i18n/es.ts';
import { ageText, standSentences } from '../../../src/panels/field/stand-sentences.ts';
import type { StandTarget } from '../../../src/state/stand-state.svelte.ts';
import { boxPolygon } from '../../support/polygons.ts';

const geometry = boxPolygon(-71.3, -2.9, -71.2, -2.8);

function layer(name: string | null, positionalErrorMetres: number | null): ArealLayer {
  return { id: 'layer', features: [{ id: '0', name, geometry }], positionalErrorMetres };
}

const own: StandTarget = { kind: 'own', name: 'chacra.gpx', layer: layer(null, null) };
const outline: StandTarget = { kind: 'selected', name: 'PN15', layer: layer('Yaguas', 350) };

function say(target: StandTarget, lon: number, lat: number, accuracyMetres = 8) {
  const answer = standAmong({ lon, lat, accuracyMetres }, target.layer);
  if (answer === null) throw new Error('The layer has an area.');
  return standSentences(answer, target, accuracyMetres, es, 'es');
}

describe('what is said to somebody at a boundary', () => {
  test('inside of an own boundary: how far, where to, and to which hito', () => {
    expect(say(own, -71.201, -2.81)).toEqual({
      side: 'inside',
      headline: 'Está DENTRO de chacra.gpx.',
      ways: [
        'El límite más cercano está a 111\u00a0m al este.',
        'El hito más cercano, V3, está a 1.1\u00a0km al norte.',
      ],
      reasons: ['El límite no declara cuánto puede fallar; se tomó como exacto.'],
    });
  });

  test('near an outline: that nobody can tell, and why', () => {
    const said = say(outline, -71.201, -2.85);
    expect(said.headline).toBe('No se puede saber si está dentro o fuera de Yaguas.');
    expect(said.ways[1]).toMatch(/^El vértice más cercano del contorno está a 5\.5\u00a0km al /);
    expect(said.reasons).toEqual([
      'Está más cerca del límite de lo que se puede distinguir: hacen falta más de 350\u00a0m. Su ubicación puede fallar en 8\u00a0m y el límite en 350\u00a0m.',
      'Es un contorno simplificado, que puede fallar en 350\u00a0m: no sirve para replantear un lindero.',
    ]);
  });

  test('on the line itself, where there is no way to the boundary', () => {
    const said = say(own, -71.2, -2.85);
    expect([said.side, said.ways[0]]).toEqual(['unknown', 'Está sobre la línea misma del límite.']);
  });

  test('of a boundary that nobody named', () => {
    expect(say({ ...own, name: '' }, -71.1, -2.85).headline).toBe('Está FUERA de su lindero.');
  });

  test.each([
    { seconds: 45, text: '45\u00a0s' },
    { seconds: 119, text: '119\u00a0s' },
    { seconds: 170, text: '3\u00a0min' },
    { seconds: 7200, text: '2\u00a0h' },
  ])('says an age of $seconds s as $text', ({ seconds, text }) => {
    expect(ageText(seconds, es, 'es')).toBe(text);
  });
});

import { expect, test } from 'vitest';
import type { Issue } from '../../../src/core/base/issue.ts';
import {
  encodingChoice,
  encodingName,
  encodingQuestions,
} from '../../../src/panels/my-file/encoding-choices.ts';

const assumed = (params: Issue['params'], file?: string): Issue => ({
  code: 'encoding-assumed',
  severity: 'notice',
  at: file === undefined ? {} : { file },
  params: { encoding: 'windows-1252', ...params },
});

test('a question shows each reading, and its answer is for the file that it is about', () => {
  const issues = [
    assumed({ 'windows-1252': '¥and£', cp850: 'Ñandú' }, 'dos.csv'),
    { ...assumed({}), code: 'sliver' },
  ];
  const [question, ...others] = encodingQuestions(issues);
  expect(others).toEqual([]);
  expect(question).toEqual({
    file: 'dos.csv',
    assumed: 'windows-1252',
    readings: [
      { encoding: 'windows-1252', text: '¥and£' },
      { encoding: 'cp850', text: 'Ñandú' },
    ],
  });
  if (question === undefined) throw new Error('No question.');
  expect(encodingChoice(question, 'cp850')).toEqual({ byFile: { 'dos.csv': { encoding: 'cp850' } } });
  expect(encodingChoice({ ...question, file: null }, 'cp850')).toEqual({ encoding: 'cp850' });
});

test('an encoding is called by where it comes from, and another by its name', () => {
  expect(['cp850', 'koi8-r'].map(encodingName)).toEqual(['MS-DOS (850)', 'koi8-r']);
});

test('nothing is asked where there is one reading, or none: of XML nobody can choose', () => {
  expect(encodingQuestions([assumed({}), assumed({ 'windows-1252': 'x' })])).toEqual([]);
});

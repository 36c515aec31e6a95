import { expect, test } from 'vitest';
import { squareMetres } from '../../src/core/base/units.ts';
import type { DrawingProgram, OverlapDrawing } from '../../src/core/overlap/overlap-drawing.ts';
import { drawInTurn } from '../../src/state/draw-in-turn.ts';

type Answer = 'reliable' | 'unreliable' | 'never';

function asking(answers: Readonly<Record<DrawingProgram, Answer>>) {
  const asked: DrawingProgram[] = [];
  const ask = (program: DrawingProgram): Promise<OverlapDrawing> => {
    asked.push(program);
    const answer = answers[program];
    if (answer === 'never') return Promise.reject(new Error(`${program} did not answer.`));
    const areas = { drawn: squareMetres(1), measured: squareMetres(1) };
    return Promise.resolve({ program, geometry: null, ...areas, isReliable: answer === 'reliable' });
  };
  return { ask, asked };
}

test.each([
  { turf: 'reliable', clipper2: 'reliable', drawnBy: 'turf', asked: ['turf'], why: 'Turf is enough' },
  {
    turf: 'never',
    clipper2: 'reliable',
    drawnBy: 'clipper2',
    asked: ['turf', 'clipper2'],
    why: 'Turf hangs',
  },
  {
    turf: 'unreliable',
    clipper2: 'reliable',
    drawnBy: 'clipper2',
    asked: ['turf', 'clipper2'],
    why: 'Turf is off',
  },
  {
    turf: 'unreliable',
    clipper2: 'never',
    drawnBy: 'turf',
    asked: ['turf', 'clipper2'],
    why: 'better than nothing',
  },
  {
    turf: 'never',
    clipper2: 'unreliable',
    drawnBy: 'clipper2',
    asked: ['turf', 'clipper2'],
    why: 'the only one',
  },
  { turf: 'never', clipper2: 'never', drawnBy: undefined, asked: ['turf', 'clipper2'], why: 'nobody can' },
] as const)('a drawing comes from $drawnBy: $why', async ({ turf, clipper2, drawnBy, asked }) => {
  const asker = asking({ turf, clipper2 });
  expect((await drawInTurn(asker.ask))?.program).toBe(drawnBy);
  expect(asker.asked).toEqual(asked);
});

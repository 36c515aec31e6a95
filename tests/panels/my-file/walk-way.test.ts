import { describe, expect, test } from 'vitest';
import type { ArealLayer } from '../../../src/core/base/areal.ts';
import type { Issue } from '../../../src/core/base/issue.ts';
import { isStepOpen, stepAfterReading } from '../../../src/panels/my-file/walk-way.ts';
import type { OwnFile } from '../../../src/panels/parts/own-file.ts';
import type { JobState } from '../../../src/state/job-state.ts';
import { walkSteps } from '../../../src/state/view.ts';
import { asArealLayer } from '../../../src/core/catalogue/as-areal-layer.ts';
import { embeddedLayer } from '../../support/embedded.ts';

const idle = { status: 'idle' } as const;

function fileWith(reading: JobState<ArealLayer>): OwnFile {
  return {
    name: 'chacra.kml',
    bytes: 1,
    isTakenAsBoundary: false,
    possiblePlaces: idle,
    repairs: idle,
    repaired: [],
    reading,
    whereabouts: null,
    zones: [],
    areas: idle,
    against: [],
  };
}

const layer = asArealLayer(embeddedLayer('provinces'));
const empty: ArealLayer = { ...layer, features: [] };
const question: Issue = { code: 'boundary-possible', severity: 'notice', at: {}, params: {} };
const placeless: Issue = { code: 'place-frame-unknown', severity: 'error', at: {}, params: {} };
const fault: Issue = { code: 'self-crossing', severity: 'error', at: {}, params: {} };

const done = (value: ArealLayer | null, issues: readonly Issue[]): JobState<ArealLayer> => ({
  status: 'done',
  value,
  issues,
});

describe('the walk', () => {
  test.each<[OwnFile | null, string[], string]>([
    [null, ['choose'], 'without a file there is one thing to do'],
    [fileWith({ status: 'running', done: 0, total: 1 }), ['choose'], 'nothing is known yet'],
    [fileWith(done(layer, [])), [...walkSteps], 'what can be measured can be looked at and taken along'],
    [fileWith(done(empty, [fault])), ['choose', 'problems'], 'a repair may help, and there is no number yet'],
    [fileWith(done(null, [fault])), ['choose', 'problems'], 'what was said of the file can be read again'],
    [fileWith(done(null, [placeless])), ['choose'], 'first it is to be said where the file lies'],
    [fileWith(done(empty, [placeless])), ['choose'], 'the same where another file has points alone'],
  ])('of %# has open %j: %s', (file, open) => {
    expect(walkSteps.filter((step) => isStepOpen(step, file))).toEqual(open);
  });

  test.each([
    [done(layer, []), 'place', 'the person says whether it is there'],
    [done(layer, [fault]), 'place', 'problems come when the place is sure'],
    [done(empty, [fault]), 'problems', 'what was left out may be repaired'],
    [done(empty, [question]), 'choose', 'the question comes first'],
    [done(null, [fault]), 'choose', 'another file is all that helps'],
  ])('of %# goes to $1: $2', (reading, step) => {
    expect(stepAfterReading(fileWith(reading))).toBe(step);
  });
});

import { expect, test } from 'vitest';
import { NORTH_BOX, northPlaces } from '../../../../src/core/paper/sheet/north-box.ts';
import { labelWidth, placeLabels } from '../../../../src/core/paper/place-labels.ts';

const SIZE = { width: 180, height: 140 };

test.each([8, 12, 16, 22])(
  'a name whose middle is %s mm from the right edge makes room for the arrow',
  (from) => {
    const wish = { text: 'COLOMBIA', height: 4, stand: 'centre', kind: 'country' } as const;
    const [placed] = placeLabels([{ ...wish, at: [SIZE.width - from, 8] }], SIZE, northPlaces(SIZE));
    const right = (placed?.x ?? 0) + labelWidth(wish) / 2;
    const isBeside = right <= SIZE.width - NORTH_BOX.right - NORTH_BOX.width + 1;
    const isBelow = (placed?.y ?? Infinity) - 2 >= NORTH_BOX.top + NORTH_BOX.height - 1.4;
    expect(placed === undefined || isBeside || isBelow).toBe(true);
  },
);

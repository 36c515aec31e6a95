import type { AttributeClass } from '../core/catalogue/attribute-classes.ts';
import type { Theme } from './view.ts';

interface Ramp {
  /** Kinds, told apart by every kind of colour vision; after Okabe and Ito. */
  readonly kinds: readonly string[];
  /** From few to many. */
  readonly steps: readonly string[];
  readonly others: string;
  readonly unknown: string;
}

const RAMPS: Readonly<Record<Theme, Ramp>> = {
  light: {
    kinds: ['#0072b2', '#d55e00', '#009e73', '#a8568a', '#8f6a00', '#3fa0d8', '#1f2a2e', '#e08a3c'],
    steps: ['#bcd9d0', '#7fbcab', '#3f9984', '#12705c', '#00463a'],
    others: '#8c8676',
    unknown: '#c9c3b3',
  },
  dark: {
    kinds: ['#5fb0ff', '#ff8a3d', '#3fd0a0', '#e08fc0', '#e8c04a', '#9ad4ff', '#f2f2ee', '#ffc08a'],
    steps: ['#1f5a4e', '#2f8270', '#4aae96', '#82d3be', '#c8f0e3'],
    others: '#8d9997',
    unknown: '#55605f',
  },
  sun: {
    kinds: ['#004a86', '#a34000', '#006b4d', '#7a2d5f', '#6b4a00', '#1f7ab8', '#000000', '#b35c00'],
    steps: ['#9cc9bc', '#5fa893', '#2f8068', '#005843', '#002c21'],
    others: '#5c5c5c',
    unknown: '#a8a8a8',
  },
};

/** Returns the colour of each class in a theme; numbers from light to strong, however many classes there are. */
export function classColours(classes: readonly AttributeClass[], theme: Theme): readonly string[] {
  const { kinds, steps, others, unknown } = RAMPS[theme];
  const ranges = classes.filter(({ meaning }) => meaning.kind === 'range').length;
  return classes.map(({ meaning }, index) => {
    switch (meaning.kind) {
      case 'value':
        return kinds[index % kinds.length] ?? others;
      case 'range':
        return steps[ranges < 2 ? 2 : Math.round((index * (steps.length - 1)) / (ranges - 1))] ?? others;
      case 'others':
        return others;
      case 'unknown':
        return unknown;
    }
  });
}

import { attributeClasses } from '../core/catalogue/attribute-classes.ts';
import type { AttributeClass } from '../core/catalogue/attribute-classes.ts';
import { classColours } from './class-colours.ts';
import type { EmbeddedLayer } from './embedded-layer.ts';
import type { Theme } from './view.ts';

/** Features of a layer that are drawn in one colour. */
export interface ColouredClass extends AttributeClass {
  readonly colour: string;
}

/** Returns the classes of a layer by an attribute at an ISO date, each with its colour in a theme. */
export function colouredClasses(
  layer: EmbeddedLayer,
  attribute: string,
  date: string,
  theme: Theme,
): readonly ColouredClass[] {
  const classes = attributeClasses(layer, attribute, date);
  const colours = classColours(classes, theme);
  return classes.map((each, index) => ({ ...each, colour: colours[index] ?? '' }));
}

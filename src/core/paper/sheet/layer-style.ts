/** Features of a layer that a person had coloured alike. */
export interface StyledClass {
  readonly colour: string;
  readonly text: string;
  readonly featureIds: readonly string[];
}

/** How a person wants a layer to look, where that is not how maps draw it. */
export interface LayerStyle {
  readonly isUnnamed: boolean;
  /** Of its classes in the legend. */
  readonly title: string;
  /** Empty where the layer has the colours of the map. */
  readonly classes: readonly StyledClass[];
}

/** The styles of layers by their ids; a layer without one is drawn as maps draw it. */
export type LayerStyles = Readonly<Record<string, LayerStyle>>;

/** Returns the colour of a feature in a style, `null` where it has that of the map. */
export function colourIn(style: LayerStyle | undefined, featureId: string): string | null {
  return style?.classes.find(({ featureIds }) => featureIds.includes(featureId))?.colour ?? null;
}

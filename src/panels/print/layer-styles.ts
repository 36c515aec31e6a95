import type { LayerStyles } from '../../core/paper/sheet/layer-style.ts';
import { attributeLabel, classText } from '../../i18n/attribute-text.ts';
import type { Dictionary } from '../../i18n/es.ts';
import type { Language } from '../../i18n/language.ts';
import { colouredClasses } from '../../state/layer-classes.ts';
import type { PrintSource } from '../../state/print-source.ts';

/** Returns how the layers look by the wish of the person, in the colours of the light map, at an ISO date. */
export function layerStyles(
  looks: PrintSource['looks'],
  date: string,
  dictionary: Dictionary,
  language: Language,
): LayerStyles {
  const styled = looks.filter(({ isUnnamed, colourBy }) => isUnnamed || colourBy !== null);
  return Object.fromEntries(
    styled.map(({ layer, isUnnamed, colourBy }) => {
      const classes = colourBy === null ? [] : colouredClasses(layer, colourBy, date, 'light');
      const attribute = colourBy === null ? '' : attributeLabel(colourBy, dictionary);
      const style = {
        isUnnamed,
        title: `${layer.entry.title[language]} · ${attribute}`,
        classes: classes.map((each) => ({
          colour: each.colour,
          text: classText(colourBy ?? '', each, dictionary, language),
          featureIds: each.featureIds,
        })),
      };
      return [layer.entry.id, style];
    }),
  );
}

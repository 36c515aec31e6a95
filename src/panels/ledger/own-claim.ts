import type { Claim } from '../../core/figures/figure-check.ts';
import { precisionOfStatement } from '../../core/figures/precision-of-statement.ts';
import type { OwnFigure } from '../../core/project/project.ts';
import type { FigureDraft } from '../../state/own-figures.ts';

/** Features of a layer that a figure is about; none means all of them. */
export interface PickedFeatures {
  readonly layer: string;
  readonly features: readonly string[];
}

/** The fields of the form, as they stand in it. */
export interface FigureFields {
  readonly wording: string;
  readonly text: string;
  readonly asOf: string;
  readonly citation: string;
  readonly kind: Claim['kind'];
  readonly a: PickedFeatures;
  readonly b: PickedFeatures;
}

/** Which field is at fault, and how. */
export type FieldFault = 'no-number' | 'no-citation' | 'bad-date';

/** Returns what keeps the fields from being a figure; nothing where they are one. */
export function faultsOf({ text, citation, asOf }: FigureFields): readonly FieldFault[] {
  return [
    ...(precisionOfStatement(text) === null ? (['no-number'] as const) : []),
    ...(asOf !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(asOf) ? (['bad-date'] as const) : []),
    ...(citation.trim() === '' ? (['no-citation'] as const) : []),
  ];
}

/** Returns the figure that the fields say. Without words of its own the number is what was said. */
export function draftOf(fields: FigureFields, hasLegalLife: (layer: string) => boolean): FigureDraft {
  const text = fields.text.trim();
  return {
    text,
    wording: fields.wording.trim() || text,
    asOf: fields.asOf === '' ? null : fields.asOf,
    citation: fields.citation.trim(),
    claim: claimOf(fields, hasLegalLife),
  };
}

function claimOf({ kind, a, b }: FigureFields, hasLegalLife: (layer: string) => boolean): Claim {
  if (kind === 'area') return { kind, of: [membersOf(a)] };
  if (kind === 'overlap') return { kind, a: membersOf(a), b: membersOf(b) };
  return hasLegalLife(a.layer)
    ? { kind, of: { layer: a.layer, group: 'mosaic', status: 'established' } }
    : { kind, of: { table: a.layer } };
}

function membersOf({ layer, features }: PickedFeatures) {
  return { layer, features: features.length === 0 ? ('all' as const) : [...features] };
}

/** Returns the fields of a figure that is changed; `layer` is where a new one begins. */
export function fieldsOf(figure: OwnFigure | null, layer: string): FigureFields {
  const none = { layer, features: [] };
  if (figure === null)
    return { wording: '', text: '', asOf: '', citation: '', kind: 'area', a: none, b: none };
  const { wording, text, asOf, citation, claim } = figure;
  const [a = none, b = none] = pickedOf(claim);
  return { wording, text, asOf: asOf ?? '', citation, kind: claim.kind, a, b };
}

/** Returns the selections that a claim is about, in their order. */
export function pickedOf(claim: Claim): readonly PickedFeatures[] {
  if (claim.kind === 'count')
    return [{ layer: 'layer' in claim.of ? claim.of.layer : claim.of.table, features: [] }];
  const members = claim.kind === 'area' ? claim.of : [claim.a, claim.b];
  return members.map(({ layer, features }) => ({ layer, features: features === 'all' ? [] : features }));
}

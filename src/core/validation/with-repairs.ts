import type { ArealFeature } from '../base/areal.ts';
import type { RepairProposal } from './repair-answer.ts';

/** Returns the measurable features of a file with the repairs that were consented to, each in the place of its feature. */
export function withRepairs(
  areal: readonly ArealFeature[],
  accepted: readonly RepairProposal[],
): readonly ArealFeature[] {
  const byId = new Map(accepted.map((proposal) => [proposal.id, proposal]));
  const measured = areal.map((feature) => {
    const proposal = byId.get(feature.id);
    return proposal ? { ...feature, geometry: proposal.geometry } : feature;
  });
  const returned = accepted.filter(({ wasLeftOut }) => wasLeftOut);
  return [...measured, ...returned.map(({ id, name, geometry }) => ({ id, name, geometry }))];
}

import type { EdgeForm } from '../crossings/edge-form.ts';
import {
  ellipsoidalAreaForm,
  ellipsoidalLengthForm,
  planarAreaForm,
  planarLengthForm,
  sphericalAreaForm,
} from '../crossings/edge-form.ts';
import type { AreaMethod } from '../geometry/area-method.ts';
import { utmZoneOfMethod } from '../geometry/area-method.ts';
import type { Projection } from '../geometry/planar-area.ts';
import { ORIGEN_NACIONAL_DEFINITION, projectionOf, utmDefinition } from '../geometry/projections.ts';

/** How a method measures: what it sums along boundaries, and the plane into which it takes the vertices first. */
export interface MethodForms {
  readonly area: EdgeForm;
  readonly length: EdgeForm;
  /** `null` where edges stay straight in longitude and latitude. */
  readonly project: Projection | null;
}

/**
 * Returns the forms of a method. The planar methods project the vertices and join them by straight lines in the plane,
 * as their areas do; lengths of the other two are measured on the ellipsoid.
 */
export function formsOf(method: AreaMethod): MethodForms {
  if (method === 'ellipsoidal') {
    return { area: ellipsoidalAreaForm, length: ellipsoidalLengthForm, project: null };
  }
  if (method === 'spherical') {
    return { area: sphericalAreaForm, length: ellipsoidalLengthForm, project: null };
  }
  const zone = utmZoneOfMethod(method);
  const definition = zone === null ? ORIGEN_NACIONAL_DEFINITION : utmDefinition(zone);
  return { area: planarAreaForm, length: planarLengthForm, project: projectionOf(definition) };
}

import type { Dictionary } from '../es.ts';

/** Where trouble is: the parts of the place that are known, in this order. */
const place: Dictionary['issues']['place'] = {
  file: '{file}',
  feature: 'feature {feature}',
  path: '{path}',
  position: 'longitude {lon}, latitude {lat}',
  separator: ', ',
  sentence: '{place}: {sentence}',
};

/** What was found, what was expected and what to do, by code. */
const sentences: Dictionary['issues']['sentences'] = {
  'file-empty': 'The file is empty. GeoJSON was expected; export it again or choose another file.',
  'json-syntax':
    'This is not JSON: at line {line}, column {column}, found “{found}” (expected one of: {expected}). Mend that place or export the file again.',
  'json-cut-short':
    'The text breaks off at line {line}, column {column} (still expected one of: {expected}). Copy or download the whole file again.',
  'json-not-finite':
    'There are values like {found}, which JSON does not allow (in all: {count}; the first at line {line}, column {column}). They were read as empty; export finite numbers.',
  'geojson-list':
    'This is a JSON list ({found}), not GeoJSON. An object with "type": "FeatureCollection", "Feature" or a geometry was expected.',
  'geojson-scalar':
    'Found {found}, not GeoJSON. An object with "type": "FeatureCollection", "Feature" or a geometry was expected.',
  'geojson-no-type':
    'This is JSON but not GeoJSON: the object has no "type" (it has: {found}). Export it as GeoJSON (RFC 7946).',
  'geojson-type-unknown':
    'This is JSON but not GeoJSON: "type" is {found}. "FeatureCollection", "Feature" or a geometry type was expected.',
  'geojson-topojson':
    'This is TopoJSON, not GeoJSON ("type" is {found}). Convert it to GeoJSON, for example with topo2geo or mapshaper.',
  'geojson-esri':
    'This is Esri JSON, not GeoJSON (it has: {found}). Ask the service with f=geojson, or export as GeoJSON.',
  'geojson-features-missing':
    'The FeatureCollection has no "features" list (found: {found}). Export the file again.',
  'geojson-not-a-feature':
    'Found {found} where a "Feature" was expected. It was left out; the rest was read.',
  'geojson-member':
    'A member does not follow RFC 7946 (geojson-validation says: {detail}). The geometry was read all the same.',
  'id-property-missing':
    'The property "{property}" is missing or empty (features: {count}); these go by their id or their position. Check the name of the property.',
  'geometry-missing': 'It has no geometry, so its area is unknown. Add the geometry if there is one.',
  'geometry-empty':
    'The geometry is empty ({found}), so its area is unknown. Export it again with its coordinates.',
  'geometry-type-unknown':
    'A GeoJSON geometry type was expected, such as "Polygon" or "MultiPolygon"; found: {found}. Export the feature again.',
  'geometry-too-deep':
    'Too many GeometryCollections lie inside each other. A polygon or multipolygon was expected; take the parts apart.',
  'rings-expected': 'A list of coordinates was expected; found: {found}. Export the feature again.',
  'ring-expected':
    'A ring, a list of positions, was expected; found: {found} (in all: {count}). Export the feature again.',
  'position-expected':
    'A position [longitude, latitude] was expected; found: {found} (in all: {count}). Complete or remove these positions.',
  'coordinate-not-finite':
    'A finite number of degrees was expected; found: {found} (in all: {count}). Mend or remove these positions.',
  'coordinates-in-metres':
    'The coordinates x = {x}, y = {y} look like metres of a projection, not degrees (vertices: {count}). Transform the file to WGS 84 longitude and latitude (EPSG:4326).',
  'coordinates-out-of-range':
    'The coordinates x = {x}, y = {y} lie beyond ±180° of longitude or ±90° of latitude (vertices: {count}). Mend these vertices.',
  'axes-swapped':
    'The coordinates x = {x}, y = {y} have their axes swapped: longitude was expected first, then latitude. Swap them.',
  'antimeridian-crossed':
    'One side spans more than 180° of longitude: the boundary runs across the antimeridian. Cut it into two parts at ±180°.',
  'heights-ignored': 'Some positions have heights ({count}); areas are measured without them.',
  'ring-too-short':
    'Positions of the ring: {count}. At least 4 were expected, the last the same as the first. Complete the ring.',
  'ring-not-closed':
    'The ring is not closed: its last position is {gap} m from the first. Repeat the first position at the end, or add the vertices that are missing.',
  'ring-without-area':
    'The ring encloses no area: it lies on one line or in one place, or runs back over all of itself. Mend or remove the ring.',
  'ring-winding': 'Some rings wind against RFC 7946 ({count}). The area is measured alike.',
  'vertices-repeated': 'Some vertices repeat the one before ({count}); they count once.',
  sliver:
    'A ring is {width} m wide on average: mostly what is left when the same boundary was drawn twice. If it is not real, take it out.',
  'gap-to-neighbour':
    'Between this feature and “{other}” lies a strip that no feature of the file covers, {width} m wide on average and {length} m long (strips: {count}; {hectares} ha): mostly what is left when a common border was drawn twice. If the border is one, draw it so that both use the same vertices; whose the strip is, people decide, not the program.',
  spike:
    'The boundary turns back on itself in a spike (spikes in this ring: {count}). Check whether the vertex is a slip of digitising.',
  'self-crossing':
    'The boundary crosses itself here (crossings in this feature: {count}), so its area is not defined. Mend the order or the position of the vertices.',
  'boundary-doubled':
    'The boundary runs twice along the same line in the same direction (stretches: {count}), so the area would count twice. Remove the repeated ring or stretch.',
  'boundary-retraced':
    'The boundary runs back along the same line (stretches: {count}): a spike without width, or adjoining parts that were not merged. Remove the spike or merge the parts.',
  'self-crossing-not-searched':
    'The boundary is too large to find all its crossings, so its area is doubtful. Divide the feature and check it again.',
  'hole-outside':
    'The hole lies outside its outer ring. Move it to the polygon where it belongs, or make it a polygon.',
  'holes-overlap':
    'The hole lies in another hole ({other}), so it would be taken off twice. Remove one of the two.',
  'parts-overlap':
    'The part lies on another part of the same feature ({other}), so it would count twice. Merge them before measuring.',
  'id-repeated':
    'The identifier {id} is used more than once (features: {count}); #2, #3… was added from the second on. Use unique identifiers.',
  'feature-repaired':
    'It is used repaired, as you asked: it measures {after} ha on the ellipsoid. As it stands in the file it cannot be measured.',
  'feature-repaired-from':
    'It is used repaired, as you asked: from {before} ha as it is drawn to {after} ha on the ellipsoid (change: {difference} ha).',
  'features-without-area':
    'Some features are points or lines and have no area ({count}); they were not measured.',
  'nothing-to-measure':
    'There are no polygons to measure (features read: {count}). At least one valid polygon was expected.',
};

export const issues: Dictionary['issues'] = { place, sentences };

-- Planar square degrees of what two geometries share, cover together, and of what B leaves of A.
SELECT ST_Area(ST_Intersection(a, b)), ST_Area(ST_Union(a, b)), ST_Area(ST_Difference(a, b))
FROM (SELECT ST_GeomFromGeoJSON(:'a') AS a, ST_GeomFromGeoJSON(:'b') AS b) AS pair;

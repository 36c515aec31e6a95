/** Lo que se dice de dos límites puestos uno al lado del otro. */
export const comparison = {
  lead: {
    same: 'Los dos límites son el mismo: en ningún lugar se separan más de {most}.',
    apart: 'Los dos límites no se superponen en ninguna parte.',
    shared:
      'Comparten {overlap}; {onlyMine} están solo en el suyo y {onlyTheirs} solo en el otro. En promedio los límites se separan {mean} y, donde más, {most}.',
    alone: 'Mide {area} en el elipsoide WGS 84.',
    unknown: 'No se pudo comparar: falta una superficie o un límite.',
  },
  offset:
    'Si el suyo se mueve {distance} {direction}, calzan mucho mejor: la separación media baja de {before} a {after}.',
  looksLike: {
    mine: 'Ese desplazamiento es el de coordenadas {frame} leídas como WGS 84: revise en qué sistema está su límite.',
    theirs:
      'Ese desplazamiento es el de coordenadas {frame} leídas como WGS 84: es probable que el otro límite esté mal leído.',
  },
  frames: { PSAD56: 'PSAD56', 'Bogota 1975': 'Bogotá 1975' },
  outline:
    'Uno de los dos es un contorno, que puede estar corrido hasta {error}: no permite decir que coinciden.',
  stated: {
    agrees:
      'La superficie declarada, {stated}, coincide con lo medido: {measured} (diferencia {difference}).',
    consistent:
      'La superficie declarada, {stated}, es compatible con lo medido: {measured} (diferencia {difference}). Un contorno no permite decir más.',
    disagrees:
      'La superficie declarada, {stated}, no coincide con lo medido: {measured} (diferencia {difference}).',
  },
  within: 'El {share} de su límite está a menos de {tolerance} del otro.',
};

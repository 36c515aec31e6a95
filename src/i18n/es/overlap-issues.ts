import type { OverlapIssueCode } from '../../core/overlap/overlap-issue.ts';

/** Sentences for what goes wrong, or is good to know, when areas are laid over each other. */
export const overlapIssues = {
  'area-unknown':
    'No se pudo medir {feature}: sus coordenadas no dan una superficie finita con este método. Quedó fuera del cálculo. Revise su geometría, o mida con el método elipsoidal.',
  'layer-overlaps-itself':
    'La capa {layer} se superpone consigo misma: cuenta dos veces {hectares} ha sobre el elipsoide. Por eso el residuo de la cuenta no es solo ruido numérico. Compare la capa consigo misma para ver qué elementos se superponen.',
  'layer-counts-twice':
    'La capa {layer} se superpone consigo misma: cuenta dos veces {hectares} ha. La cuenta las descuenta. Compare la capa consigo misma para ver qué elementos se superponen.',
  'covered-more-than-twice':
    'En la capa {layer} hay lugares cubiertos por tres elementos o más. La suma de los pares los cuenta {hectares} ha de más sobre el elipsoide, y eso es el residuo de la cuenta.',
  'account-does-not-close':
    'La cuenta de {layer} no cierra: quedan {hectares} ha que las superposiciones no explican. Puede haber un polígono que se cruza a sí mismo, o un error del cálculo. Valide las capas y no cite estos totales mientras no cierren.',
  'zones-overlap':
    'Las zonas de {layer} se superponen entre sí: {hectares} ha de las capas están en más de una zona. Por eso la suma de las zonas da de más, y eso es su residuo. Compare las zonas consigo mismas para ver dónde.',
} satisfies Record<OverlapIssueCode, string>;

import type { OverlapIssueCode } from '../../core/overlap/overlap-issue.ts';

/** Sentences for what goes wrong, or is good to know, when areas are laid over each other. */
export const overlapIssues = {
  'area-unknown':
    'No se pudo medir {feature}: sus coordenadas no dan una superficie finita con este método. Quedó fuera del cálculo. Revise su geometría, o mida con el método elipsoidal.',
  'pair-timed-out':
    'No se conoce la superposición de {a} ({layerA}) con {b} ({layerB}): el cálculo no terminó en {seconds} s y se detuvo. Los totales que dependen de ella tampoco se conocen. Simplifique o redondee uno de los dos polígonos y repita, o dé más tiempo.',
  'pair-failed':
    'No se conoce la superposición de {a} ({layerA}) con {b} ({layerB}): el cálculo se interrumpió con el mensaje «{reason}». Los totales que dependen de ella tampoco se conocen. Revise la geometría de ambos polígonos y repita.',
  'union-timed-out':
    'No se pudo unir {a} ({countA}) con {b} ({countB}): el cálculo no terminó en {seconds} s y se detuvo. No se conoce la superficie neta. Simplifique o redondee estos polígonos y repita, o dé más tiempo.',
  'union-failed':
    'No se pudo unir {a} ({countA}) con {b} ({countB}): el cálculo se interrumpió con el mensaje «{reason}». No se conoce la superficie neta. Revise la geometría de estos polígonos y repita.',
  'difference-timed-out':
    'No se pudo restar {b} ({countB}) de {a} ({countA}): el cálculo no terminó en {seconds} s y se detuvo. No se conoce la diferencia. Simplifique o redondee estos polígonos y repita, o dé más tiempo.',
  'difference-failed':
    'No se pudo restar {b} ({countB}) de {a} ({countA}): el cálculo se interrumpió con el mensaje «{reason}». No se conoce la diferencia. Revise la geometría de estos polígonos y repita.',
  'layer-overlaps-itself':
    'La capa {layer} se superpone consigo misma: cuenta dos veces {hectares} ha sobre el elipsoide. Por eso el residuo de la cuenta no es solo ruido numérico. Compare la capa consigo misma para ver qué elementos se superponen.',
  'covered-more-than-twice':
    'En la capa {layer} hay lugares cubiertos por tres elementos o más. La suma de los pares los cuenta {hectares} ha de más sobre el elipsoide, y eso es el residuo de la cuenta.',
  'account-does-not-close':
    'La cuenta de {layer} no cierra: quedan {hectares} ha que las superposiciones no explican. Puede haber un polígono que se cruza a sí mismo, o un error del cálculo. Valide las capas y no cite estos totales mientras no cierren.',
} satisfies Record<OverlapIssueCode, string>;

import type { overlapIssues as spanish } from '../es/overlap-issues.ts';

export const overlapIssues: Record<keyof typeof spanish, string> = {
  'area-unknown':
    'Não foi possível medir {feature}: suas coordenadas não dão uma área finita por este método. Ficou fora do cálculo. Verifique sua geometria, ou meça pelo método elipsoidal.',
  'pair-timed-out':
    'Não se conhece a sobreposição de {a} ({layerA}) com {b} ({layerB}): o cálculo não terminou em {seconds} s e foi interrompido. Os totais que dependem dela também não são conhecidos. Simplifique ou arredonde um dos dois polígonos e repita, ou dê mais tempo.',
  'pair-failed':
    'Não se conhece a sobreposição de {a} ({layerA}) com {b} ({layerB}): o cálculo parou com a mensagem “{reason}”. Os totais que dependem dela também não são conhecidos. Verifique a geometria dos dois polígonos e repita.',
  'union-timed-out':
    'Não foi possível unir {a} ({countA}) com {b} ({countB}): o cálculo não terminou em {seconds} s e foi interrompido. Não se conhece a área líquida. Simplifique ou arredonde estes polígonos e repita, ou dê mais tempo.',
  'union-failed':
    'Não foi possível unir {a} ({countA}) com {b} ({countB}): o cálculo parou com a mensagem “{reason}”. Não se conhece a área líquida. Verifique a geometria destes polígonos e repita.',
  'difference-timed-out':
    'Não foi possível subtrair {b} ({countB}) de {a} ({countA}): o cálculo não terminou em {seconds} s e foi interrompido. Não se conhece a diferença. Simplifique ou arredonde estes polígonos e repita, ou dê mais tempo.',
  'difference-failed':
    'Não foi possível subtrair {b} ({countB}) de {a} ({countA}): o cálculo parou com a mensagem “{reason}”. Não se conhece a diferença. Verifique a geometria destes polígonos e repita.',
  'layer-overlaps-itself':
    'A camada {layer} se sobrepõe a si mesma: conta duas vezes {hectares} ha sobre o elipsoide. Por isso o resíduo da conta não é só ruído numérico. Compare a camada com ela mesma para ver quais elementos se sobrepõem.',
  'covered-more-than-twice':
    'Na camada {layer} há lugares cobertos por três elementos ou mais. A soma dos pares conta {hectares} ha a mais sobre o elipsoide, e esse é o resíduo da conta.',
  'account-does-not-close':
    'A conta de {layer} não fecha: restam {hectares} ha que as sobreposições não explicam. Pode haver um polígono que cruza a si mesmo, ou um erro do cálculo. Valide as camadas e não cite estes totais enquanto não fecharem.',
};

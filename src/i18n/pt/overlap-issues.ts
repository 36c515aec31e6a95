import type { overlapIssues as spanish } from '../es/overlap-issues.ts';

export const overlapIssues: Record<keyof typeof spanish, string> = {
  'area-unknown':
    'Não foi possível medir {feature}: suas coordenadas não dão uma área finita por este método. Ficou fora do cálculo. Verifique sua geometria, ou meça pelo método elipsoidal.',
  'layer-overlaps-itself':
    'A camada {layer} se sobrepõe a si mesma: conta duas vezes {hectares} ha sobre o elipsoide. Por isso o resíduo da conta não é só ruído numérico. Compare a camada com ela mesma para ver quais elementos se sobrepõem.',
  'layer-counts-twice':
    'A camada {layer} se sobrepõe a si mesma: conta duas vezes {hectares} ha. A conta as desconta. Compare a camada com ela mesma para ver quais elementos se sobrepõem.',
  'covered-more-than-twice':
    'Na camada {layer} há lugares cobertos por três elementos ou mais. A soma dos pares conta {hectares} ha a mais sobre o elipsoide, e esse é o resíduo da conta.',
  'account-does-not-close':
    'A conta de {layer} não fecha: restam {hectares} ha que as sobreposições não explicam. Pode haver um polígono que cruza a si mesmo, ou um erro do cálculo. Valide as camadas e não cite estes totais enquanto não fecharem.',
  'zones-overlap':
    'As zonas de {layer} se sobrepõem entre si: {hectares} ha das camadas estão em mais de uma zona. Por isso a soma das zonas dá a mais, e esse é o seu resíduo. Compare as zonas com elas mesmas para ver onde.',
};

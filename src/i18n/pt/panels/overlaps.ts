import type { Dictionary } from '../../es.ts';

export const overlaps: Dictionary['panels']['overlaps'] = {
  title: 'Sobreposições',
  lead: 'O que se sobrepõe a quê, e a conta que fecha.',
  chooseA: 'Camada A',
  chooseB: 'Camada B',
  sameLayer: '{layer} (consigo mesma)',
  run: 'Calcular',
  stale: 'O que está abaixo é de «{a}» e «{b}». Toque em «Calcular» para ver o que escolheu agora.',
  idle: 'Escolha duas camadas e toque em «Calcular». Pode escolher duas vezes a mesma, para ver se ela se sobrepõe a si mesma.',
  running: 'Comparando pares…',
  drawing: {
    unreliable:
      'O desenho desta sobreposição não é confiável: a sua superfície não coincide com a medida. Os hectares da tabela valem.',
    'not-drawn':
      'Esta sobreposição não pôde ser desenhada; o mapa mostra os dois elementos. Os hectares da tabela valem.',
  },
  accountTitle: 'A conta',
  accountCaption: 'Conta de «{a}» e «{b}», em hectares',
  accountCaptionSelf: 'Conta de «{a}» consigo mesma, em hectares',
  grossA: 'Bruta de A',
  grossB: 'Bruta de B',
  overlap: 'Sobreposição',
  expectedNet: 'Líquida esperada',
  net: 'Líquida medida na união',
  residual: 'Resíduo',
  closes: 'A conta fecha: {grossA} + {grossB} − {overlap} = {net}, com um resíduo de {residual}.',
  closesSelf: 'A conta fecha: {grossA} − {overlap} = {net}, com um resíduo de {residual}.',
  doesNotClose:
    'A conta não fecha por {residual}: alguma das camadas se sobrepõe a si mesma, e isso é contado à parte. Escolha a camada consigo mesma para ver onde.',
  doesNotCloseSelf:
    'A conta não fecha por {residual}: há lugares cobertos por três ou mais elementos, e cada par deles foi contado.',
  unknownAccount: 'Algum par não pôde ser medido; por isso a conta fica aberta. Os avisos dizem qual.',
  accountMethod: 'elipsoide WGS 84; a líquida é medida na união, não por subtração',
  listTitle: 'Pares',
  listCaption: 'Pares de «{a}» e «{b}» que se sobrepõem',
  none: 'Nenhum par se sobrepõe.',
  noneButBorders: 'Nenhum par se sobrepõe; os contatos abaixo são de borda.',
  a: 'A',
  b: 'B',
  bordersTitle: {
    one: 'Borda: {count} contato, {hectares}',
    other: 'Borda: {count} contatos, {hectares}',
  },
  bordersText:
    'Mais estreitos que o erro dos dois limites, ou menores que 0,01 % do elemento menor. Estão na conta, mas não são conflito.',
  bordersCaption: 'Contatos de borda entre «{a}» e «{b}»',
  unknownTitle: { one: '{count} par sem medir', other: '{count} pares sem medir' },
  unknownCaption: 'Pares que não puderam ser medidos',
  matrixTitle: 'Matriz',
  matrixCaption:
    'Hectares sobrepostos: linhas de «{a}», colunas de «{b}». Quanto mais intensa a cor, mais hectares.',
  matrixTooLarge:
    'A matriz teria {rows} × {columns} casas; mostram-se as {shown} linhas e colunas com mais sobreposição.',
  neutral: 'Uma sobreposição entre fontes não diz quem tem razão.',
  announced: {
    one: '{count} par se sobrepõe: {hectares}',
    other: '{count} pares se sobrepõem: {hectares}',
  },
};

import type { Dictionary } from '../es.ts';

/** O que se diz de dois limites postos lado a lado. */
export const comparison: Dictionary['comparison'] = {
  lead: {
    same: 'Os dois limites são o mesmo: em nenhum lugar se afastam mais de {most}.',
    apart: 'Os dois limites não se sobrepõem em lugar nenhum.',
    shared:
      'Compartilham {overlap}; {onlyMine} ficam só no seu e {onlyTheirs} só no outro. Em média os limites se afastam {mean} e, onde mais, {most}.',
    alone: 'Mede {area} no elipsoide WGS 84.',
    unknown: 'Não foi possível comparar: falta uma superfície ou um limite.',
  },
  offset:
    'Se o seu for movido {distance} {direction}, encaixam muito melhor: o afastamento médio cai de {before} para {after}.',
  looksLike: {
    mine: 'Esse deslocamento é o de coordenadas {frame} lidas como WGS 84: verifique em que sistema está o seu limite.',
    theirs:
      'Esse deslocamento é o de coordenadas {frame} lidas como WGS 84: é provável que o outro limite tenha sido mal lido.',
  },
  frames: { PSAD56: 'PSAD56', 'Bogota 1975': 'Bogotá 1975' },
  outline:
    'Um dos dois é um contorno, que pode estar deslocado até {error}: não permite dizer que coincidem.',
  stated: {
    agrees: 'A superfície declarada, {stated}, coincide com o medido: {measured} (diferença {difference}).',
    consistent:
      'A superfície declarada, {stated}, é compatível com o medido: {measured} (diferença {difference}). Um contorno não permite dizer mais.',
    disagrees:
      'A superfície declarada, {stated}, não coincide com o medido: {measured} (diferença {difference}).',
  },
  within: '{share} do seu limite fica a menos de {tolerance} do outro.',
};

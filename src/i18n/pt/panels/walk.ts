import type { Dictionary } from '../../es.ts';

export const walk: Dictionary['panels']['walk'] = {
  title: 'Os cinco passos',
  stepOf: 'Passo {step} de {count}:',
  steps: {
    choose: 'Escolher',
    place: 'Lugar',
    result: 'Resultado',
    problems: 'Revisar',
    share: 'Levar',
  },
  headings: {
    choose: 'Que território quer conferir?',
    place: 'Está no lugar certo?',
    result: 'Quanto mede',
    problems: 'O que revisar',
    share: 'Para levar',
  },
  back: 'Voltar',
  next: {
    choose: 'Começar',
    place: 'Seguir: está no lugar certo?',
    result: 'Sim, é aqui. Ver o resultado',
    problems: 'Seguir: o que revisar',
    share: 'Seguir: para levar',
  },
  where: 'Fica em {zones}.',
  whereNear: 'Fica em {zones}, a {distance} {direction} de {place}.',
  near: 'Fica a {distance} {direction} de {place}.',
  nowhere: 'Não se sabe o que há por perto.',
  lookAtMap:
    'Olhe o mapa. Se o seu território não é esse lugar, as coordenadas do arquivo foram lidas errado.',
  zones: {
    provinces: 'província de {name} ({department})',
    'pdet-municipalities': 'município de {name} ({department})',
    departments: 'departamento de {name}',
    'protected-areas': '{name}',
  },
  directions: {
    n: 'ao norte',
    ne: 'a nordeste',
    e: 'a leste',
    se: 'a sudeste',
    s: 'ao sul',
    sw: 'a sudoeste',
    w: 'a oeste',
    nw: 'a noroeste',
  },
  noProblems: 'Nenhum problema foi encontrado no desenho do limite.',
};

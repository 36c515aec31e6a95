import type { Dictionary } from '../../es.ts';

export const sources: Dictionary['panels']['sources'] = {
  title: 'Fontes',
  lead: 'De onde vem cada camada e até onde se pode confiar nela.',
  features: { one: '{count} elemento', other: '{count} elementos' },
  authority: 'Autoridade',
  vintage: 'Data dos dados',
  licence: 'Licença',
  attribution: 'Como citar',
  precision: 'Precisão',
  positionalError: 'Erro de posição declarado',
  noPositionalError: 'a fonte não o declara',
  metres: '± {error} m',
  builtFrom: 'Feita de',
  hash: 'SHA-256',
  missingTitle: 'O que falta',
  missingLead: 'Ausência de dados não é ausência de território.',
  missingCommunities:
    'Nenhuma comunidade nativa tem aqui um polígono: não há nenhum público. Há apenas centros, e um centro não é um território.',
  missingLandscape:
    'A Grande Paisagem Putumayo Amazonas não tem limite publicado. Seus 4 milhões de hectares não podem ser medidos.',
  missingFeatures: {
    one: '{layer}: {count} elemento sem geometria',
    other: '{layer}: {count} elementos sem geometria',
  },
  layersTitle: 'Camadas',
  noticesTitle: 'Programas de terceiros',
  notices: 'Avisos e licenças dos programas usados',
  method: 'Medidas próprias: área no elipsoide WGS 84, lados retos em longitude e latitude.',
};

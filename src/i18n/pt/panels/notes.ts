import type { Dictionary } from '../../es.ts';

export const notes: Dictionary['panels']['notes'] = {
  title: 'Notas',
  none: 'Ainda não há notas. Anote um marco, um igarapé, um problema no limite.',
  write: 'Escrever uma nota',
  text: 'O que há aqui?',
  warning:
    'Não anote lugares sagrados, locais de caça ou de coleta, vestígios de povos em isolamento, patrulhas nem nomes de lideranças.',
  where: 'Onde',
  here: 'Onde estou (± {accuracy})',
  centre: 'No centro do mapa',
  nowhere: 'Sem lugar',
  photos: 'Adicionar fotos',
  photoCount: { one: '{count} foto', other: '{count} fotos' },
  photoOf: 'Foto: {name}',
  photoGone: 'A foto «{name}» não está mais neste aparelho.',
  keep: 'Guardar a nota',
  kept: 'Nota guardada neste aparelho.',
  failed: 'A nota não pôde ser guardada: {reason}. Seu texto continua aqui.',
  private: 'Privada: não vai no que você compartilhar',
  show: 'Ver no mapa',
  remove: 'Apagar',
  removeNamed: 'Apagar a nota «{text}»',
  showNamed: 'Ver no mapa a nota «{text}»',
};

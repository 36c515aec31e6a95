import type { Dictionary } from '../es.ts';

export const projectIssues: Dictionary['projectIssues'] = {
  'project-none':
    'Não há um projeto do Mosaico aqui. Esperava-se um documento com versão e projeto; escolha outro arquivo.',
  'project-newer':
    'O projeto é de uma versão mais nova ({found}) e este programa lê até a {known}. Atualize o programa e abra-o de novo.',
  'project-field':
    'O projeto está danificado: em {path} foi encontrado {found} (esperava-se {expected}). Abra-o a partir de uma cópia.',
  'project-id-repeated':
    'O projeto está danificado: o identificador «{id}» aparece duas vezes. Abra-o a partir de uma cópia.',
  'project-active-missing':
    'O projeto está danificado: o limite escolhido «{id}» não está nele. Abra-o a partir de uma cópia.',
  'project-history-dropped':
    'O histórico de alterações não pôde ser lido e foi deixado de lado. O projeto está completo; o anterior já não pode ser desfeito.',
  'project-removed-elsewhere':
    '«{title}» foi apagado em outra janela. O que você vê aqui é um projeto novo; se tiver uma cópia, abra-a.',
  'project-file-missing': 'Os dados de «{name}» já não estão neste aparelho. Escolha o arquivo de novo.',
};

import type { exportIssues as spanish } from '../es/export-issues.ts';

/** O que há com uma exportação: o que se encontrou e o que fazer, por código. */
export const exportIssues: typeof spanish = {
  'export-not-one':
    'Não é uma exportação do Mosaico. Esperava-se o pacote (.zip) que “Exportar” ou “mosaico export” fazem, ou a pasta em que foi descompactado inteiro.',
  'export-file-differs':
    'O arquivo de dados não é o que estes números dão com a mesma versão ({now}). Alguém o mudou: peça o pacote outra vez.',
  'export-file-other-version':
    'O arquivo de dados foi escrito pela versão {made}; a {now} o escreve de outra maneira. Os números foram comparados um por um.',
  'export-nothing':
    'Não há nenhuma linha para exportar: nada se sobrepõe ou não há elementos. Escolha outras camadas.',
  'export-feature-missing':
    'Na camada não há um elemento com este identificador. Procure-o com “mosaico areas”.',
};

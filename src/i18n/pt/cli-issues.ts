/** Os avisos que na linha de comando nomeiam as suas opções e não os botões da página. */
export const cliIssues = {
  'boundary-possible':
    'Não há polígonos, mas há linhas ({lines}) ou pontos em ordem ({points}) que podem ser um limite. Se forem, diga com "--as boundary".',
  'encoding-assumed':
    'Nada diz em que codificação estão os textos, e não são UTF-8; foram lidos como {encoding}. Se os nomes saírem errados, indique a codificação ("--encoding").',
};

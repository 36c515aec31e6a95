/** Os avisos que na linha de comando nomeiam as suas opções e não os botões da página. */
export const cliIssues = {
  'boundary-possible':
    'Não há polígonos, mas há linhas ({lines}) ou pontos em ordem ({points}) que podem ser um limite. Se forem, diga com "--as boundary".',
  'encoding-assumed':
    'Nada diz em que codificação estão os textos, e não são UTF-8; foram lidos como {encoding}. Se os nomes saírem errados, indique a codificação ("--encoding").',
  'package-given': 'É um pacote do Mosaico, que traz um projeto inteiro. Abra-o com “mosaico package open”.',
  'package-sealed':
    'O pacote está fechado com uma senha. Indique com “--passphrase-env” a variável que a tem.',
};

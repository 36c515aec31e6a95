/** Em que codificação estão os textos de uma tabela que não o diz. */
export const encoding = {
  title: 'Qual se lê bem?',
  titleOf: 'Qual se lê bem em {file}?',
  lead: 'A tabela não diz como suas letras estão escritas, e pode ser lida de mais de uma maneira. Escolha aquela em que as palavras saem certas; as áreas não mudam.',
  current: 'É assim que se lê agora ({encoding}).',
  use: 'Usar',
};

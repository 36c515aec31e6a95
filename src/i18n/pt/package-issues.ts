/** O que há com um pacote: o que se encontrou e o que fazer, por código. */
export const packageIssues = {
  'package-not-one':
    'Não é um pacote do Mosaico. Esperava-se um arquivo feito com “Salvar” ou com “mosaico package create”; confira se é o que lhe mandaram.',
  'package-newer':
    'É um pacote de uma forma mais nova ({found}); esta versão do Mosaico conhece até a {known}. Atualize o Mosaico e abra-o de novo. Nada foi carregado.',
  'package-truncated':
    'O pacote está cortado: falta o final. Copie-o ou baixe-o de novo, inteiro. Nada foi carregado.',
  'package-entry-damaged':
    'Esta parte do pacote está danificada: sua soma de verificação não confere. Copie-o de novo do original. Nada foi carregado.',
  'package-entry-changed':
    'Esta parte do pacote não é a que foi guardada: seu SHA-256 é outro. Peça o pacote de novo. Nada foi carregado.',
  'package-entry-missing': 'Falta esta parte do pacote. Peça o pacote de novo, inteiro. Nada foi carregado.',
  'package-entry-extra':
    'O pacote traz uma parte que não lhe pertence. Alguém o mudou depois de feito; peça-o de novo. Nada foi carregado.',
  'package-entry-repeated':
    'Esta parte está duas vezes no pacote, e não se sabe qual vale. Peça o pacote de novo. Nada foi carregado.',
  'package-entry-broken':
    'Esta parte do pacote está inteira, mas não diz o que se esperava. Foi feita por um programa que não conhecemos; peça-o de novo. Nada foi carregado.',
  'package-repacked':
    'Algo mudou no pacote fora do seu conteúdo: outro programa o comprimiu de novo, ou se danificou ao ser copiado. Tudo o que traz foi verificado e está inteiro.',
  'package-sealed': 'O pacote está fechado com uma senha. Escreva-a para abri-lo.',
  'package-passphrase-wrong':
    'A senha não é a deste pacote. Confira maiúsculas, espaços e acentos. Sem ela o pacote não pode ser aberto.',
  'package-seal-damaged':
    'O começo do pacote está danificado, e ali diz como foi fechado. Copie-o de novo do original. Nada foi carregado.',
  'package-seal-changed':
    'A senha está certa, mas o conteúdo fechado está danificado ou alguém o mudou. Copie-o de novo do original. Nada foi carregado.',
  'package-seal-unknown':
    'O pacote está fechado de um modo que o Mosaico não abre: esperava-se AES-256-GCM com PBKDF2-SHA-256 e de 600.000 a 10.000.000 de voltas. Nada foi carregado.',
  'package-not-sealed': 'O pacote não está fechado com senha; a que foi dada não era necessária.',
  'package-private-left-out': 'O que é privado ou está pela metade ({count}) não vai no pacote.',
  'package-blurred':
    'As posições vão movidas para uma grade de {metres} m, e no lugar dos arquivos originais vão os limites movidos, só com seu nome. As áreas mudam por isso.',
  'package-blurred-away': 'É menor que a grade e não vai no pacote. Escolha uma grade mais fina se deve ir.',
  'package-file-left-out':
    'O arquivo já não está guardado neste dispositivo, por isso não vai no pacote. Abra-o de novo no projeto se deve ir.',
  'package-photo-left-out':
    'Não é JPEG nem PNG, ou está danificada, e não se sabe se diz onde foi tirada; não vai no pacote. Salve-a como JPEG, ou peça que as fotos levem seu lugar.',
};

/** O projeto em um arquivo: salvá-lo, compartilhá-lo, abri-lo. */
export const packages = {
  title: 'Levar o projeto em um arquivo',
  lead: 'Um só arquivo (.mosaico) leva seus limites, notas e medidas a outro aparelho, por um pen drive ou uma mensagem. Lá saem os mesmos números.',
  backup: 'Salvar cópia de segurança',
  backupHint: 'Leva tudo, também o privado. Guarde-a fora deste aparelho e não a mande a qualquer um.',
  closeWith: 'Fechá-lo com uma senha',
  passphrase: 'Senha',
  hide: 'Ocultá-la enquanto escrevo',
  noPassphrase: 'Sem senha, quem tiver o arquivo pode abri-lo.',
  strength: {
    weak: 'Fraca: pode ser adivinhada. Use várias palavras que não andem juntas.',
    fair: 'Regular. Com uma ou duas palavras mais será forte.',
    strong: 'Forte.',
  },
  noRecovery:
    'Anote-a em um lugar seguro. Se for esquecida não pode ser recuperada, e o arquivo não se abre nunca mais.',
  notSecure: 'Este navegador só fecha arquivos em uma página que chegou por https. Aqui se salva sem senha.',
  forOthers: 'Preparar um para compartilhar',
  forOthersHint:
    'Não leva o privado nem o que está pela metade, e tira das fotos o lugar onde foram tiradas.',
  grid: 'Posições',
  exact: 'Como são',
  metres: 'Movidas para uma grade de {metres} m',
  gridHint: 'Os arquivos originais não vão: em seu lugar vão os limites movidos, e as áreas mudam.',
  withPrivate: 'Levar também o privado',
  withPhotoLocations: 'Que as fotos digam onde foram tiradas',
  share: 'Salvar para compartilhar',
  saving: 'Preparando o arquivo…',
  saved: '“{name}”, {size} kB, foi salvo nos downloads.',
  again: 'Baixá-lo de novo',
  open: 'Abrir um pacote',
  openHint:
    'Um arquivo .mosaico que você salvou ou recebeu. É adicionado aos seus projetos e não substitui nenhum.',
  opening: 'Abrindo e conferindo o pacote…',
  opened: '“{title}” foi aberto: {counts}.',
  boundaries: {
    one: '{count} limite',
    other: '{count} limites',
  },
  notes: {
    one: '{count} nota',
    other: '{count} notas',
  },
  unlock: 'Abrir com a senha',
  tooLarge:
    'O pacote tem {size} MB e aqui se abrem de até {limit} MB. Abra-o com o programa de linha de comando.',
};

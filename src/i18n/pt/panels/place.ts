/** Where a file may lie, and how its numbers are written. */
export const place = {
  ask: 'Em que sistema de coordenadas está?',
  askLead:
    'O arquivo não diz. Estes são os lugares possíveis, o mais provável primeiro. Compare-os no mapa; nada se move até você escolher. Se não souber qual é, pergunte a quem fez a planta.',
  doubt: 'Pode estar deslocado',
  doubtLead:
    'Seus vértices ficariam muito mais perto do que há ao redor se estivesse em outro sistema. Compare os lugares no mapa; nada se move até você escolher.',
  other: 'Não está no seu lugar',
  otherLead: 'Escolha como se lê. O mais provável está primeiro; nada se move até você escolher.',
  none: 'Não se encontrou nenhum outro lugar possível. Pergunte a quem fez o arquivo em que sistema de coordenadas está.',
  working: 'Procurando os lugares possíveis…',
  failed: 'Não foi possível procurar os lugares possíveis ({detail}).',
  current: 'É assim que se lê agora.',
  degrees: 'Graus, {frame}',
  utm: 'UTM zona {zone}, {frame}',
  swapped: 'com os eixos trocados',
  west: 'com o sinal de menos da longitude, que se perdeu',
  south: 'com o sinal de menos da latitude, que se perdeu',
  near: {
    fit: 'Seus vértices passam a {distance} do limite de {name}.',
    inside: 'Fica dentro de {name}.',
    near: 'Fica a {distance} de {name}.',
    far: 'Fica longe de tudo o que há no catálogo.',
  },
  shiftDeclared: 'Fica {distance} {direction} de onde o arquivo o põe.',
  shiftFirst: 'Fica {distance} {direction} do primeiro.',
  accuracy: 'Ao passá-lo para WGS 84, cada ponto pode ficar a ± {accuracy} m.',
  see: 'Ver',
  hide: 'Deixar de ver',
  use: 'Usar',
  only: 'Trata-se de {files}; os outros arquivos que você abriu ficam como estão.',
  numbersTitle: 'Que número é "{example}"?',
  numbersLead:
    'Conforme o país, o ponto ou a vírgula separam milhares ou decimais. Nada se adivinha: escolha.',
  grouped: 'É {grouped}',
  decimal: 'É {whole} e um pouco mais ({whole} e {fraction} milésimos)',
};

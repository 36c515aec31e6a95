import type { Dictionary } from '../../es.ts';

export const field: Dictionary['panels']['field'] = {
  title: 'Em campo',
  intro:
    'Deixe este aparelho se localizar e você saberá se está dentro ou fora de um limite. Funciona sem sinal de celular.',
  kept: 'Sua localização não sai deste aparelho e não é guardada, a menos que você percorra um limite ou escreva uma nota.',
  locate: 'Onde estou?',
  again: 'Tentar de novo',
  stopLocating: 'Parar de me localizar',
  waiting: 'Procurando sua localização… Na primeira vez pode levar um ou dois minutos. Vá para céu aberto.',
  troubles: {
    refused:
      'O navegador não tem permissão para usar a localização. Permita nos ajustes do navegador ou do celular, em «Permissões» e «Localização», e tente de novo.',
    insecure:
      'O navegador só dá a localização a páginas abertas por https ou no mesmo aparelho. Abra esta página por um endereço que comece com https.',
    'no-receiver': 'Este aparelho ou navegador não consegue saber onde está. Use um celular com GPS.',
    'no-signal':
      'Ainda não há sinal de GPS. Veja se a localização está ligada, vá para céu aberto e espere um momento.',
  },
  inside: 'Você está DENTRO de {name}.',
  outside: 'Você está FORA de {name}.',
  unknown: 'Não dá para saber se você está dentro ou fora de {name}.',
  nearest: 'O limite mais próximo está a {distance} {direction}.',
  onLine: 'Você está sobre a própria linha do limite.',
  hito: 'O marco mais próximo, {vertex}, está a {distance} {direction}.',
  outlineVertex: 'O vértice mais próximo do contorno está a {distance} {direction}.',
  why: 'Você está mais perto do limite do que se pode distinguir: é preciso mais de {error}. Sua localização pode falhar em {accuracy} e o limite em {positional}.',
  whyUndeclared:
    'Você está mais perto do limite do que se pode distinguir: é preciso mais de {error}. Sua localização pode falhar em {accuracy}.',
  undeclared: 'O limite não declara quanto pode falhar; foi tomado como exato.',
  outline: 'É um contorno simplificado, que pode falhar em {positional}: não serve para demarcar um limite.',
  accuracy: 'Sua localização: ± {accuracy}.',
  poor: 'É uma localização grosseira. Vá para céu aberto e espere melhorar.',
  old: 'Sua última localização é de {age} atrás; desde então não chegou outra.',
  seconds: '{count}\u00a0s',
  minutes: '{count}\u00a0min',
  hours: '{count}\u00a0h',
  target: 'Em relação a quê?',
  noTarget:
    'Para saber se está dentro ou fora, abra ou percorra seu limite em «Meu território», ou toque em uma área no mapa.',
  unnamed: 'seu limite',
  toTerritory: 'Ir a Meu território',
};

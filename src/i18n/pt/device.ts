import type { Dictionary } from '../es.ts';

export const device: Dictionary['device'] = {
  title: 'Neste aparelho',
  online: 'Com conexão',
  offline: 'Sem conexão',
  news: 'Há uma versão nova',
  readiness: {
    ready: 'O Mosaico está guardado neste aparelho: abre e funciona sem sinal.',
    keeping: 'O Mosaico está sendo guardado para uso sem sinal. Fique conectado um momento.',
    failed:
      'Não foi possível guardar o Mosaico para uso sem sinal: a conexão caiu ou falta espaço. Ele tentará de novo quando você abrir a página com sinal.',
    impossible:
      'Este navegador não deixa guardar o Mosaico, como acontece em uma janela privada ou em um endereço sem “https”. Sem sinal ele não abrirá.',
  },
  size: 'Ocupa',
  sizeText: '{value} MB',
  keptOn: 'Guardado em',
  version: 'Versão',
  data: 'Dados',
  dataText: '{count} camadas. As que têm data são de {oldest} a {newest}; veja “Fontes”.',
  update: 'Há uma versão nova do Mosaico.',
  updateHint: 'Usá-la carrega a página de novo. Enquanto isso, esta continua funcionando.',
  use: 'Usar',
  behind: 'Outra aba já usa uma versão nova do Mosaico. Recarregue esta quando quiser.',
  reload: 'Recarregar',
  later: 'Agora não',
  install: 'Instalar',
  installHint: 'Põe o Mosaico junto dos seus outros aplicativos. Não ocupa mais espaço.',
  tooLarge: 'Não foi aberto: {size} MB é mais do que se pode ler aqui ({limit} MB). Divida o arquivo.',
  notReceived:
    'O que você compartilhou não chegou ao Mosaico: {reason}. Tente abrir o arquivo em “Meu território”.',
  close: 'Fechar',
};

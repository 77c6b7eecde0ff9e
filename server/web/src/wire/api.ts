import type { Contact, ContactAnswer, Page, RtcConfig } from './contract';
import { RestClient, apiBase, type Credentials } from './rest';
import { LiveSocket } from './socket';

/** REST and socket of one signed-in person. */
export interface Api {
  rest: RestClient;
  socket: LiveSocket;
}

function socketAddress(ticket: string): string {
  const url = new URL(`${apiBase}/ws`, window.location.href);
  url.protocol = url.protocol === 'http:' ? 'ws:' : 'wss:';
  url.searchParams.set('ticket', ticket);
  return url.href;
}

export function openApi(credentials: Credentials): Api {
  const rest = new RestClient(credentials);
  let token: string | null = null;
  const ticket = async () => {
    const issued = await rest.post<{ ticket: string }>('ws-tickets');
    token = credentials.accessToken();
    return issued.ticket;
  };
  const socket = new LiveSocket({
    address: async () => socketAddress(await ticket()),
    freshTicket: async () => {
      // Another window of the browser may have a new token already.
      if (credentials.accessToken() === token) await credentials.renew(token);
      return ticket();
    },
  });
  return { rest, socket };
}

/** A command on a contact: over the socket while it is up, else by REST, so that hanging up works at any time. */
export async function command(api: Api, name: 'hold' | 'resume' | 'end' | 'cancel', contactId: string): Promise<Contact> {
  const answer =
    api.socket.state.value === 'online'
      ? await api.socket.request(`contact.${name}`, { contactId })
      : await api.rest.post<ContactAnswer>(`contacts/${contactId}/${name}`);
  return answer.contact;
}

/** Moves the media leg of a contact to this session; gives the contact as it stands then. */
export async function takeLeg(api: Api, contact: Contact): Promise<Contact> {
  await api.socket.request('contact.take', { contactId: contact.id });
  return api.rest.get<Contact>(`contacts/${contact.id}`);
}

export async function activeContacts(api: Api): Promise<Contact[]> {
  return (await api.rest.get<Page<Contact>>('contacts/active')).items;
}

export function rtcConfig(api: Api): Promise<RtcConfig> {
  return api.rest.get<RtcConfig>('rtc/config');
}

/** One session of Exchange's protocol log, as lines of a session with marks of direction. */
export interface ProtocolLog {
  lines: string[];
  connector: string;
  /** The other end, without its port; who that is depends on the log: the client (receive) or the server (send). */
  remote: string;
  isReceiveLog: boolean;
}

// date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context
const LINE =
  /^"?\d{4}-\d\d-\d\dT[\d:.]{8,16}Z?"?,([^,]{0,200}),([\dA-F]{16}),\d{1,6},([^,]{0,60}),([^,]{0,60}),([-+*<>]),(.*)$/i;

/**
 * Reads lines of Exchange's SMTP protocol log, which are comma-separated (Microsoft: "Protocol logging in Exchange
 * Server", fields of the log). Of several sessions the first one with a refusal counts, else the first.
 */
export function readProtocolLog(text: readonly string[]): ProtocolLog | undefined {
  const sessions = new Map<string, { connector: string; remote: string; events: { sign: string; data: string }[] }>();
  for (const line of text) {
    const [, connector = '', id, , remote = '', sign = '', rest = ''] = LINE.exec(line.trim()) ?? [];
    if (id === undefined) continue;
    const session = sessions.get(id) ?? { connector, remote, events: [] };
    sessions.set(id, session);
    session.connector ||= connector;
    session.remote ||= remote;
    session.events.push({ sign, data: dataOf(rest) });
  }
  const all = [...sessions.values()];
  const chosen = all.find(({ events }) => events.some(({ data }) => /^[45]\d\d\b/.test(data))) ?? all[0];
  if (!chosen) return undefined;
  // ">" is what Exchange sent: replies in the receive log, commands in the send log.
  const isReceiveLog =
    chosen.events.some(({ sign, data }) => sign === '>' && /^\d{3}/.test(data)) ||
    !chosen.events.some(({ sign }) => sign === '>');
  return {
    lines: chosen.events.filter(({ sign }) => sign === '<' || sign === '>').map(({ data }) => data),
    connector: chosen.connector,
    remote: chosen.remote.replace(/:\d{1,5}$/, '').replace(/^\[|\]$/g, ''),
    isReceiveLog,
  };
}

/** The data field, which is quoted where it holds a comma; the context behind it is left out. */
function dataOf(rest: string): string {
  if (!rest.startsWith('"')) return rest.slice(0, rest.includes(',') ? rest.lastIndexOf(',') : rest.length);
  const end = rest.lastIndexOf('"');
  return rest.slice(1, end > 0 ? end : rest.length).replaceAll('""', '"');
}

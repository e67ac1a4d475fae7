// Shows a rule's page when a code action asks for it, and lists the rules for a client that shows pages itself.
import { explainCommand, type RuleSummary, rulesMethod } from '../../protocol/rules.ts';
import { guarded } from '../log.ts';
import type { Session } from '../session.ts';

export const explainCapability = { commands: [explainCommand] };

export function explain(session: Session): void {
  const { connection, log } = session;
  connection.onExecuteCommand(({ command, arguments: [rule] = [] }) =>
    guarded(log, 'Explaining a rule', undefined, async () => {
      if (command === explainCommand && typeof rule === 'string') await show(session, rule);
    }),
  );
  connection.onRequest(rulesMethod, () => summaries(session));
}

async function show({ connection, client, engine, pages }: Session, id: string): Promise<void> {
  const page = pages.get(id);
  if (page !== undefined && client.showsDocuments) {
    await connection.window.showDocument({ uri: page, takeFocus: true });
    return;
  }
  const rule = engine.rules.find((it) => it.id === id);
  if (rule !== undefined)
    connection.window.showInformationMessage(`${id}: ${rule.summary} ${rule.why} ${rule.instead}`);
}

const summaries = ({ engine, pages }: Session): readonly RuleSummary[] =>
  engine.rules.map(({ id, summary }) => {
    const page = pages.get(id);
    return page === undefined ? { id, summary } : { id, summary, page };
  });

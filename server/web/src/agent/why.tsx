import { useEffect, useState } from 'preact/hooks';
import { clock } from '../i18n/format';
import { t, type TextKey } from '../i18n/index';
import type { Agent, OfferHistory, Page } from '../wire/contract';
import { candidateText, whoText } from './why_text';
import type { Workspace } from './store';

interface Known {
  offers: OfferHistory[];
  names: Map<string, string>;
}

async function read(workspace: Workspace, contactId: string): Promise<Known> {
  const { rest } = workspace.api;
  const [offers, agents] = await Promise.all([
    rest.get<Page<OfferHistory>>(`contacts/${contactId}/offers`),
    rest.get<Page<Agent>>('agents', { limit: 200 }),
  ]);
  return { offers: offers.items, names: new Map(agents.items.map((each) => [each.id, each.name])) };
}

/** To whom the contact was offered, and why the others were passed over. */
export function Why({ workspace, contactId }: { workspace: Workspace; contactId: string }) {
  const [known, setKnown] = useState<Known | null>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (!isOpen) return;
    let isShown = true;
    read(workspace, contactId).then(
      (found) => isShown && setKnown(found),
      () => isShown && setKnown({ offers: [], names: new Map() }),
    );
    return () => {
      isShown = false;
    };
  }, [isOpen, contactId]);
  const nameOf = (id: string) => known?.names.get(id) ?? t('why.somebody');
  return (
    <details class="why" data-testid="why" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('why.title')}</summary>
      {isOpen && !known && <p class="soft small">{t('common.loading')}</p>}
      {known?.offers.length === 0 && <p class="soft small">{t('why.none')}</p>}
      <ol>
        {known?.offers.map((offer) => (
          <li key={offer.id}>
            <p class="small">
              <strong>{nameOf(offer.agentId)}</strong> · {clock(offer.offeredAt)} ·{' '}
              {t(`why.status.${offer.status}` satisfies TextKey)}
            </p>
            <ul>
              {offer.why.candidates
                .filter((each) => each.agentId !== offer.agentId)
                .map((each) => (
                  <li key={each.agentId ?? each.reason} class="soft small" data-testid="why-candidate">
                    {whoText(each, nameOf)}: {candidateText(each.reason, nameOf)}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </details>
  );
}

import { ArrowRightLeft, Undo2, Users } from 'lucide-preact';
import { t } from '../i18n/index';
import { RemoteAudio } from '../ui/call_view';
import type { Contact } from '../wire/contract';
import type { Workspace } from './store';

/** The colleague beside the call: asked, talking, or in the call as the third. */
export function ConsultBar({ workspace, contact }: { workspace: Workspace; contact: Contact }) {
  const { asked, joined, leg, colleague } = workspace.consultation;
  const consult = asked.value;
  const name = colleague.value || t('consult.colleague');
  const sound = leg.value && <RemoteAudio call={leg.value} devices={workspace.devices} testId="consult-audio" />;
  if (joined.value)
    return (
      <div class="consult" role="status" data-testid="consult" data-state="joined">
        <Users size={20} aria-hidden="true" />
        <span class="grow">{t('consult.joined', { customer: joined.value.customer.name, name: contact.customer.name })}</span>
        {sound}
      </div>
    );
  if (!consult) return null;
  const isThere = leg.value !== null;
  const isConference = Boolean(contact.conferenceAgentId);
  const state = isConference ? 'conference' : isThere ? 'talking' : 'ringing';
  return (
    <div class="consult" data-testid="consult" data-state={state}>
      <Users size={20} aria-hidden="true" />
      <span class="grow" role="status">
        {t(`consult.${state}`, { name, customer: contact.customer.name })}
      </span>
      {sound}
      <div class="consult-actions" role="group" aria-label={t('consult.actions')}>
        <button
          type="button"
          class="button small"
          data-testid="consult-return"
          onClick={() => void workspace.consultation.end()}
        >
          <Undo2 size={17} aria-hidden="true" />
          {t(isConference ? 'consult.dismiss' : 'consult.return')}
        </button>
        {isThere && !isConference && (
          <button
            type="button"
            class="button small"
            data-testid="consult-conference"
            onClick={() => void workspace.consultation.confer()}
          >
            <Users size={17} aria-hidden="true" />
            {t('consult.confer')}
          </button>
        )}
        {isThere && (
          <button
            type="button"
            class="button small primary"
            data-testid="consult-complete"
            onClick={() => void workspace.consultation.complete()}
          >
            <ArrowRightLeft size={17} aria-hidden="true" />
            {t('consult.complete')}
          </button>
        )}
      </div>
    </div>
  );
}

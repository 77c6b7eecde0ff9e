import { useEffect, useRef } from 'preact/hooks';
import { Mic, RotateCcw, Send, Square, Voicemail as Icon } from 'lucide-preact';
import './voicemail.css';
import { duration } from '../i18n/format';
import { t } from '../i18n/index';
import { Message } from '../ui/parts';
import { SoundPlayer } from '../ui/sound_player';
import { Face, Finish } from './view_parts';
import type { Visit } from './visit';
import { longestSeconds, type Voicemail } from './voicemail';

function Offer({ visit, voicemail }: { visit: Visit; voicemail: Voicemail }) {
  const isAsking = voicemail.phase.value === 'asking';
  return (
    <>
      <div class="view-head">
        <Face icon={Icon} />
        <h1>{t('voicemail.title')}</h1>
        <p class="soft" role="status">
          {isAsking ? t('voicemail.asking') : t('voicemail.lead', { minutes: longestSeconds / 60 })}
        </p>
      </div>
      <div class="stack">
        <button
          type="button"
          class="button primary wide"
          data-testid="voicemail-record"
          disabled={isAsking}
          onClick={() => void voicemail.record()}
        >
          <Mic size={19} aria-hidden="true" />
          {t('voicemail.record')}
        </button>
        <button type="button" class="button quiet wide" data-testid="start-again" onClick={() => visit.again()}>
          {t('voicemail.leave')}
        </button>
      </div>
    </>
  );
}

function Recording({ voicemail }: { voicemail: Voicemail }) {
  const seconds = voicemail.seconds.value;
  return (
    <>
      <div class="view-head">
        <Face icon={Mic} tone="bad" />
        <div role="status">
          <h1>{t('voicemail.recording')}</h1>
        </div>
        <p class="recording-time figures" role="timer">
          {t('voicemail.ofAtMost', { time: duration(seconds), most: duration(longestSeconds) })}
        </p>
      </div>
      <progress class="recording-progress" max={longestSeconds} value={seconds} aria-hidden="true" />
      <button
        type="button"
        class="button bad wide"
        data-testid="voicemail-stop"
        onClick={() => void voicemail.stop()}
      >
        <Square size={17} fill="currentColor" aria-hidden="true" />
        {t('voicemail.stop')}
      </button>
    </>
  );
}

function Review({ voicemail }: { voicemail: Voicemail }) {
  const isSending = voicemail.phase.value === 'sending';
  const message = voicemail.message.value;
  return (
    <>
      <div class="view-head">
        <Face icon={Icon} />
        <h1>{t('voicemail.review')}</h1>
        <p class="soft" role="status">
          {isSending ? t('voicemail.sending') : t('voicemail.reviewLead')}
        </p>
      </div>
      {message && <SoundPlayer address={message.address} seconds={message.seconds} />}
      <div class="stack">
        <button
          type="button"
          class="button primary wide"
          data-testid="voicemail-send"
          disabled={isSending}
          onClick={() => void voicemail.send()}
        >
          <Send size={18} aria-hidden="true" />
          {isSending ? t('voicemail.sending') : t('voicemail.send')}
        </button>
        <div class="pair">
          <button type="button" class="button" disabled={isSending} onClick={() => void voicemail.record()}>
            <RotateCcw size={17} aria-hidden="true" />
            {t('voicemail.again')}
          </button>
          <button
            type="button"
            class="button"
            data-testid="voicemail-discard"
            disabled={isSending}
            onClick={() => voicemail.discard()}
          >
            {t('voicemail.discard')}
          </button>
        </div>
      </div>
    </>
  );
}

export function VoicemailView({ visit, voicemail }: { visit: Visit; voicemail: Voicemail }) {
  const phase = voicemail.phase.value;
  const trouble = voicemail.trouble.value;
  const view = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  const step = phase === 'asking' ? 'ready' : phase === 'sending' ? 'review' : phase;
  useEffect(() => {
    // The button that was pressed is gone: the keyboard goes on at what comes next.
    if (!isFirst.current) view.current?.querySelector<HTMLElement>('.button.wide')?.focus();
    isFirst.current = false;
  }, [step]);
  return (
    <div class="view" data-testid="voicemail" data-phase={phase} ref={view}>
      {trouble && (
        <Message tone="bad" role="alert">
          <span data-testid="voicemail-trouble">{trouble}</span>
        </Message>
      )}
      {step === 'ready' && <Offer visit={visit} voicemail={voicemail} />}
      {step === 'recording' && <Recording voicemail={voicemail} />}
      {step === 'review' && <Review voicemail={voicemail} />}
      {step === 'sent' && (
        <Finish visit={visit} title={t('voicemail.sent')} lead={t('voicemail.sentLead')} testId="voicemail-sent" />
      )}
    </div>
  );
}

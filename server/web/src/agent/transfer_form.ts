import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { problemText } from '../i18n/problems';
import type { TransferTarget } from './transfer_targets';

export interface TransferForm {
  dialog: RefObject<HTMLDialogElement>;
  chosen: TransferTarget | null;
  choose: (target: TransferTarget | null) => void;
  trouble: string | null;
  canSend: boolean;
  /** Hands over to the chosen one and closes; what was refused stays on screen. */
  send: (hand: (target: TransferTarget) => Promise<void>) => Promise<void>;
}

/** What every dialog does that hands a contact on: it opens, keeps who is chosen, and closes once he has been told. */
export function useTransferForm(onClose: () => void): TransferForm {
  const dialog = useRef<HTMLDialogElement>(null);
  const [chosen, choose] = useState<TransferTarget | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const send = async (hand: (target: TransferTarget) => Promise<void>) => {
    if (!chosen || isSending) return;
    setSending(true);
    try {
      await hand(chosen);
      onClose();
    } catch (error) {
      setTrouble(problemText(error));
      setSending(false);
    }
  };
  return { dialog, chosen, choose, trouble, canSend: chosen !== null && !isSending, send };
}

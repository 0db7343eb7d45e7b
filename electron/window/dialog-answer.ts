/**
 * Waits for a dialog of the system while no window is open. On Linux the answer
 * then reaches us only when something wakes the event loop, which took up to
 * fifteen seconds (seen with Electron 33); a timer wakes it.
 */
export async function dialogAnswer<T>(dialog: Promise<T>): Promise<T> {
  const alarm = setInterval(() => undefined, 50);
  try {
    return await dialog;
  } finally {
    clearInterval(alarm);
  }
}

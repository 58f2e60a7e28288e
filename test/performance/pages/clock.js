// What the measured pages measure with. Everything is given in milliseconds.

/** Resolves when the main thread has finished the frame that is being made. */
const afterFrame = () =>
  new Promise((done) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => done();
    channel.port2.postMessage(undefined);
  });

const nextFrame = () => new Promise((done) => requestAnimationFrame(done));

/** Lets everything that is under way come to rest. */
export async function rest(frames = 4) {
  for (let frame = 0; frame < frames; frame += 1) {
    await nextFrame();
    await afterFrame();
  }
}

/** Time from one frame to the next. */
const FRAME = 1000 / 60;

/** Rests, and ends at a moment between two frames: 0 just after one, 1 just before the next, as pages begin at any. */
export async function restUntil(phase) {
  await rest();
  const end = performance.now() + phase * FRAME;
  while (performance.now() < end) await new Promise((done) => setTimeout(done));
}

/**
 * The main thread's time for a change: the script, and the style, layout and paint of the frame that shows it. It starts
 * with a frame, so that the wait for the next one is not in it.
 */
export async function timeOfFrame(change) {
  await nextFrame();
  const start = performance.now();
  change();
  await afterFrame();
  return performance.now() - start;
}

/** The main thread's time for a change and for each frame after it, until `isDone()`; at most 600 frames. */
export async function timesOfFrames(change, isDone) {
  const times = [await timeOfFrame(change)];
  while (!isDone() && times.length < 600) times.push(await timeOfFrame(() => undefined));
  return times;
}

/**
 * The time from just before `draw()` until the frame that shows it was presented, on a page that shows nothing yet.
 *
 * @param {() => Promise<number>} draw Resolves with the moment in which the picture was in the document.
 */
export async function timeToPresented(draw) {
  const painted = new Promise((done) => {
    new PerformanceObserver((list) => {
      const entry = list.getEntriesByName('first-contentful-paint')[0];
      if (entry) done(entry);
    }).observe({ type: 'paint', buffered: true });
  });
  const start = performance.now();
  const drawn = draw();
  const entry = await painted;
  if ((await drawn) > (entry.paintTime ?? entry.startTime))
    throw new Error('Something was painted before the picture.');
  return (entry.presentationTime ?? entry.startTime) - start;
}

/** Gathers the tasks over 50 ms that start from now on; the function that comes back stops it and gives the longest, or 0. */
export function watchLongTasks() {
  const start = performance.now();
  const times = [0];
  const gather = (entries) => {
    for (const { startTime, duration } of entries) if (startTime >= start) times.push(duration);
  };
  const observer = new PerformanceObserver((list) => gather(list.getEntries()));
  observer.observe({ type: 'longtask' });
  return () => {
    gather(observer.takeRecords());
    observer.disconnect();
    return Math.max(...times);
  };
}

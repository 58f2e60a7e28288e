it('waits', async () => { const end = performance.now() + 2500; while (performance.now() < end) await new Promise(requestAnimationFrame); });

/** Prints the counts of a run alone on its last line: `12 passed, 0 failed`. */
export default class PlainSummary {
  onTestRunEnd(modules, unhandled) {
    const count = { passed: 0, failed: unhandled.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      count.failed += module.errors().length;
      for (const test of module.children.allTests()) count[test.result().state]++;
    }
    const skipped = count.skipped + count.pending;
    process.on("exit", () => {
      if (skipped > 0) process.stdout.write(`\n${skipped} skipped`);
      process.stdout.write(`\n${count.passed} passed, ${count.failed} failed\n`);
    });
  }
}

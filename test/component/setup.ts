// Named in test/vitest.config.ts; what it does lies with the other test support.
import '../support/component-setup.ts';

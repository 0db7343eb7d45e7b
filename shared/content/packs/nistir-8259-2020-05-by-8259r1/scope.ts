import type { Pack } from '../../content-model.ts';
import type { FactId } from '../../facts.ts';
import { scope as may2020 } from '../nistir-8259-2020-05/scope.ts';

/**
 * IR 8259r1 is about products with at least one IoT device. Its scope was read in
 * SP 800-213r1 (initial public draft, §1 and §2.1), which takes it from there. A
 * device that needs the rest of the product is inside; whether conventional IT and
 * parts for others are still outside is not known, so those two are said of 2020.
 */
export const scope = {
  ...may2020,
  groups: may2020.groups.map((group) =>
    group.id === 'SC'
      ? {
          ...group,
          lead: 'NIST IR 8259r1 is about products: at least one IoT device, with whatever else is needed to use it, such as a hub, an app or a service. We read this in a draft of SP 800-213r1, which takes its scope from there. The questions are about the device in your product. Your answers do not lock anything: they only tell you how well the guidance fits.',
        }
      : group,
  ),
  outside: may2020.outside.flatMap(({ when, says }) =>
    when.equals[0] === 'scope.worksAlone'
      ? []
      : [{ when, says: says.replace(/^NISTIR 8259( \(May 2020\))? /, 'NISTIR 8259 of May 2020 ') }],
  ),
} as const satisfies Pack<FactId>['scope'];

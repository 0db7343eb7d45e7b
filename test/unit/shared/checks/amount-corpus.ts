/**
 * Sentences as makers write them, each with what a reader takes from its numbers: what the number
 * is about, and the number as it stands there. Nothing: it is about none of the things compared.
 */
export type Labelled = readonly [
  text: string,
  ...said: readonly (readonly [subject: string, words: string])[],
];

export const tuned: readonly Labelled[] = [
  // Answers to those who report a weakness.
  ['We acknowledge every security report within 7 days.', ['acknowledge', '7 days']],
  [
    'You will hear from us within three business days of your report.',
    ['acknowledge', 'three business days'],
  ],
  ['Receipt of a vulnerability report is confirmed within 48 hours.', ['acknowledge', '48 hours']],
  [
    'Within five working days we reply to the person who reported the weakness.',
    ['acknowledge', 'five working days'],
  ],
  ['Reports of weaknesses are answered within a week.', ['acknowledge', 'a week']],
  ['Orders placed before noon are answered within 2 hours.'],
  [
    'While we work on a reported weakness, its reporter gets a status update every 14 days.',
    ['status', '14 days'],
  ],
  ['We keep the reporter informed at least every two weeks.', ['status', 'two weeks']],
  [
    'We acknowledge reports within 7 days, send a status after 14 days and publish after 90 days.',
    ['acknowledge', '7 days'],
    ['status', '14 days'],
    ['disclosure', '90 days'],
  ],
  ['Weaknesses are disclosed no later than 90 days after the report.', ['disclosure', '90 days']],
  ['Please give us 120 days before you publish a weakness.', ['disclosure', '120 days']],
  // Fixes.
  ['Critical vulnerabilities are fixed within 30 days.', ['fix critical', '30 days']],
  [
    'We aim to patch high-severity weaknesses in 60 days and all others in 180 days.',
    ['fix high', '60 days'],
    ['fix other', '180 days'],
  ],
  ['A fix for a critical weakness is released within 14 days.', ['fix critical', '14 days']],
  // Support.
  [
    'Security updates are provided for five years from the date of purchase.',
    ['support', 'five years'],
  ],
  [
    'The gateway is supported for at least 10 years after the start of sale.',
    ['support', '10 years'],
  ],
  ['You get security support for 60 months.', ['support', '60 months']],
  ['The warranty is two years.'],
  ['The battery lasts three years.'],
  ['The end of support is announced 12 months before.', ['endNotice', '12 months']],
  ['We tell customers six months before support ends.', ['endNotice', 'six months']],
  // Reset.
  ['To reset the sensor, hold the button for 10 seconds.', ['reset', '10 seconds']],
  [
    'Press and hold the button for 8 s until the light blinks red: the device is back in its factory state.',
    ['reset', '8 s'],
  ],
  [
    'Hold the key for 3 seconds to restart, or 15 seconds for a factory reset.',
    ['reset', '15 seconds'],
  ],
  ['The factory reset takes about two minutes.'],
  ['Hold the button for five seconds to start pairing.', ['pairButton', 'five seconds']],
  // Set-up network and pairing.
  ['The set-up hotspot closes after 10 minutes.', ['hotspot', '10 minutes']],
  ['The access point stays open for 180 s.', ['hotspot', '180 s']],
  ['The hotspot is open for three minutes after power-on.', ['hotspot', 'three minutes']],
  ['Pairing mode ends after 2 minutes.', ['pairing', '2 minutes']],
  [
    'For 60 seconds after the button was pressed the lock can be paired.',
    ['pairing', '60 seconds'],
  ],
  // Passwords and guessing.
  ['Passwords need at least 12 characters.', ['password', '12 characters']],
  ['Choose a password of eight characters or more.', ['password', 'eight characters']],
  ['The password must be between 10 and 64 characters long.', ['password', '10 and 64 characters']],
  ['The PIN has six digits.', ['pin', 'six digits']],
  [
    'Every device has its own 16-character password on the label.',
    ['password default', '16-character'],
  ],
  ['The Wi-Fi password may have up to 63 characters.', ['password wifi', '63 characters']],
  [
    'After five wrong passwords sign-in is locked for 15 minutes.',
    ['attempts', 'five'],
    ['lockout', '15 minutes'],
  ],
  [
    'Sign-in is blocked for one minute after 10 failed attempts.',
    ['lockout', 'one minute'],
    ['attempts', '10'],
  ],
  ['You are signed out after 30 minutes without activity.', ['session', '30 minutes']],
  ['A session ends after 8 hours.', ['session', '8 hours']],
  ['Idle sessions are closed after a quarter of an hour.', ['session', 'a quarter of an hour']],
  // Logs.
  ['The event log keeps the last 1,000 entries.', ['logEntries', '1,000 entries']],
  ['Log entries are kept for 90 days.', ['logTime', '90 days']],
  ['Events are stored for a year and then overwritten.', ['logTime', 'a year']],
  // Updates.
  ['The hub looks for updates every 24 hours.', ['updateCheck', '24 hours']],
  ['Once a day the device asks our server for new firmware.', ['updateCheck', 'Once a day']],
  ['Installing an update takes up to 10 minutes.', ['updateTime', '10 minutes']],
  [
    'Security updates stay available for ten years after their release.',
    ['updateKept', 'ten years'],
  ],
  // Breaches.
  ['Customers are told of a breach within 72 hours.', ['breach', '72 hours']],
  [
    'We notify affected customers within three days of an incident that touches their data.',
    ['breach', 'three days'],
  ],
  // About something else.
  ['It measures every 60 seconds and keeps the mean of five minutes.'],
  ['The camera weighs 350 g and needs 12 V.'],
  ['Operating temperature is −20 to 60 °C.'],
  ['Use TLS 1.2 or newer with keys of 2048 bits.'],
  ['Earlier models kept the hotspot open for 30 minutes.'],
  ['Version 2.3.1 follows version 2.2.'],
  ['Section 12 lists 14 interfaces.'],
  ['Call us between 9 and 17 o’clock.'],
];

/** Written by somebody who had not seen the rules; what was missed here led to wider ones. */
export const grown: readonly Labelled[] = [
  // Answers to those who report a weakness.
  [
    'Our product security team confirms receipt of your vulnerability report in no more than two working days.',
    ['acknowledge', 'two working days'],
  ],
  [
    'Expect a first response from our PSIRT within 5 to 7 business days.',
    ['acknowledge', '5 to 7 business days'],
  ],
  [
    'After you submit a security finding, it can take up to 72 hours until we get back to you.',
    ['acknowledge', '72 hours'],
  ],
  [
    'We send an acknowledgement within 24 hours and, until the reported issue is closed, progress updates at least weekly.',
    ['acknowledge', '24 hours'],
    ['status', 'weekly'],
  ],
  [
    'Every 30 days, or sooner if there is news, researchers learn how far the analysis of their report has come.',
    ['status', '30 days'],
  ],
  [
    'No details of the flaw should be made public until a 90-day embargo has passed.',
    ['disclosure', '90-day'],
  ],
  [
    'At the latest 45 days after a patch ships, we publish an advisory that describes the vulnerability.',
    ['disclosure', '45 days'],
  ],
  // Fixes.
  [
    'Critical and high-severity flaws are remediated within 30 days; medium ones may take 90 days and low ones half a year.',
    ['fix critical', '30 days'],
    ['fix high', '30 days'],
    ['fix medium', '90 days'],
    ['fix low', 'half a year'],
  ],
  [
    'Our goal is to have a patch ready three months after a vulnerability was confirmed.',
    ['fix', 'three months'],
  ],
  [
    'If a flaw is rated critical, a hotfix follows in 7 calendar days.',
    ['fix critical', '7 calendar days'],
  ],
  // Support.
  [
    'The minimum security update period of this product is 4 years, ending on 31 March 2030.',
    ['support', '4 years'],
  ],
  [
    'From the day we sell the last unit, firmware with security patches will be offered for a further 36 months.',
    ['support', '36 months'],
  ],
  [
    'We will keep the thermostat secure with patches for a minimum period of seven years.',
    ['support', 'seven years'],
  ],
  [
    'Before we stop supplying security updates for a model, its owners get at least 12 months’ notice.',
    ['endNotice', '12 months'],
  ],
  [
    'Discontinuation of security support is posted on this page 180 days ahead of time.',
    ['endNotice', '180 days'],
  ],
  // Reset and pairing.
  [
    'Insert a paper clip into the pinhole and keep it pressed for at least 15 seconds; all settings are erased.',
    ['reset', '15 seconds'],
  ],
  [
    'Keep both volume keys depressed for 10–12 s and the speaker returns to its factory defaults.',
    ['reset', '10–12 s'],
  ],
  [
    'A long press (6 seconds) on the side button puts the bulb into pairing mode; a press of 20 seconds wipes it and restores the delivery state.',
    ['pairButton', '6 seconds'],
    ['reset', '20 seconds'],
  ],
  [
    'If nobody connects, the temporary set-up Wi-Fi of the heater switches itself off after a quarter of an hour.',
    ['hotspot', 'a quarter of an hour'],
  ],
  [
    'In SoftAP mode the plug broadcasts its own network for no longer than 5 min.',
    ['hotspot', '5 min'],
  ],
  [
    'The hub accepts new sensors for four minutes, then the pairing window shuts.',
    ['pairing', 'four minutes'],
  ],
  [
    'Bluetooth pairing is possible only in the first 120 seconds after the battery is inserted.',
    ['pairing', '120 seconds'],
  ],
  // Passwords and guessing.
  [
    'Your account password has to contain no fewer than ten characters, among them one digit.',
    ['password', 'ten characters'],
  ],
  [
    'A random password of 14 characters, unique per unit, is printed on the sticker underneath.',
    ['password default', '14 characters'],
  ],
  [
    'The administrator’s password must have a length of 15 to 128 characters.',
    ['password admin', '15 to 128 characters'],
  ],
  [
    'Networks whose Wi-Fi password is shorter than 8 characters cannot be joined.',
    ['password wifi', '8 characters'],
  ],
  [
    'The access point is protected by a 10-character password.',
    ['password hotspot', '10-character'],
  ],
  ['PIN codes may be between 4 and 8 digits long.', ['pin', '4 and 8 digits']],
  [
    'Type a wrong code 5 times and the keypad stays dead for 3 minutes.',
    ['attempts', '5'],
    ['lockout', '3 minutes'],
  ],
  [
    'Three incorrect logins in a row suspend the account for half an hour.',
    ['attempts', 'Three'],
    ['lockout', 'half an hour'],
  ],
  [
    'The web interface logs you off automatically if nothing is done for 15 min.',
    ['session', '15 min'],
  ],
  // Logs, updates, breaches.
  [
    'Up to 2,048 events fit into the audit trail; once it is full, the oldest one is overwritten.',
    ['logEntries', '2,048 events'],
  ],
  ['Access logs on our servers are erased after a period of 12 months.', ['logTime', '12 months']],
  [
    'Twice a day the camera contacts our cloud to see whether newer firmware exists.',
    ['updateCheck', 'Twice a day'],
  ],
  [
    'The device polls for updates automatically at an interval of 6 hours.',
    ['updateCheck', '6 hours'],
  ],
  [
    'Leave the router plugged in while it installs new firmware, which may last 3 to 5 minutes.',
    ['updateTime', '3 to 5 minutes'],
  ],
  [
    'Each security update we issue can be downloaded for no less than ten years.',
    ['updateKept', 'ten years'],
  ],
  [
    'Should your personal data be affected by a security breach, we will inform you no later than 72 hours after becoming aware of it.',
    ['breach', '72 hours'],
  ],
  // About something else.
  ['Unplug the hub, wait 30 seconds and plug it in again to reboot it.'],
  ['After a reset, allow the camera two minutes to start.'],
  ['Press the button twice within 2 seconds to switch all lamps off.'],
  ['The limited warranty ends 24 months after delivery.'],
  ['Goods can be returned within 14 days for a full refund.'],
  ['Our hotline answers technical questions 24/7, on average in under 4 minutes.'],
  [
    'The recovery time objective for the cloud service is 4 hours, and backups are made every 12 hours.',
  ],
  ['Two AA cells last about 18 months at 20 °C; the housing weighs 85 g.'],
  ['It transmits at 868.3 MHz with 25 mW and reaches up to 150 m outdoors.'],
  ['Traffic is encrypted with AES-128 and certificates use 3072-bit RSA keys.'],
  ['TLS certificates on our servers are renewed every 90 days.'],
  ['The subscription costs €4.99 a month and may be cancelled with 30 days’ notice.'],
  ['Temperature is sampled every 10 seconds and uploaded each quarter of an hour.'],
  ['See section 4.2 on page 37 for the meaning of all 5 status lights.'],
  ['Video is streamed at 15 frames per second and needs 2 Mbit/s.'],
  ['Recorded video clips stay in the cloud for 30 days.'],
  // The second set.
  // Answers to those who report a weakness.
  [
    'We aim to acknowledge receipt of all vulnerability reports as soon as possible, but no later than 7 days from submission.',
    ['acknowledge', '7 days'],
  ],
  [
    'Once we have received your report, our security team will respond within one business day and keep you updated at least every 10 business days until the issue is resolved.',
    ['acknowledge', 'one business day'],
    ['status', '10 business days'],
  ],
  [
    'Reporters will be given status updates no less than once a month until the vulnerability is resolved.',
    ['status', 'once a month'],
  ],
  [
    'We ask that you refrain from sharing information about the vulnerability with others until 90 calendar days have passed since our acknowledgement.',
    ['disclosure', '90 calendar days'],
  ],
  [
    'Our default disclosure deadline is 60 days from the initial report, after which details may be published.',
    ['disclosure', '60 days'],
  ],
  // Fixes.
  [
    'We aim to resolve any reported vulnerability within 90 days of the acknowledgement.',
    ['fix', '90 days'],
  ],
  [
    'Target resolution times are 14 days for critical and 60 days for medium-severity vulnerabilities.',
    ['fix critical', '14 days'],
    ['fix medium', '60 days'],
  ],
  // Support.
  [
    'The defined support period for this product is a minimum of 3 years from the date of manufacture.',
    ['support', '3 years'],
  ],
  [
    'This television will receive security updates for at least eight years after its market launch.',
    ['support', 'eight years'],
  ],
  [
    'Customers will be notified by e-mail at least 90 days before a product reaches its end of security support.',
    ['endNotice', '90 days'],
  ],
  // Reset and pairing.
  [
    'With the router powered on, use a pin to press the RESET button for about 10 seconds until the power LED flashes rapidly; the router then restores its default settings.',
    ['reset', '10 seconds'],
  ],
  [
    'To restore the camera to factory defaults, press and hold SET for more than 5 seconds until you hear a voice prompt.',
    ['reset', '5 seconds'],
  ],
  [
    'Press and hold the power button on the plug for 5 seconds until the LED blinks blue quickly, which means that it is ready to pair.',
    ['pairButton', '5 seconds'],
  ],
  [
    'Press the push button for 3 seconds to enter pairing mode, which remains active for two minutes.',
    ['pairButton', '3 seconds'],
    ['pairing', 'two minutes'],
  ],
  [
    'The LED blinks amber while pairing mode is active; it times out after 30 seconds if no gateway is found.',
    ['pairing', '30 seconds'],
  ],
  [
    'In AP mode the Wi-Fi network of the device remains active for 15 minutes; if set-up is not completed by then, it turns off.',
    ['hotspot', '15 minutes'],
  ],
  // Passwords and guessing.
  [
    'For your security, create a password of 8 to 32 characters with upper-case and lower-case letters and numbers.',
    ['password', '8 to 32 characters'],
  ],
  [
    'Change the admin password when you first log in; the new one must contain a minimum of 12 characters.',
    ['password admin', '12 characters'],
  ],
  [
    'The WPA2 passphrase of your home network must consist of 8 to 63 characters.',
    ['password wifi', '8 to 63 characters'],
  ],
  [
    'Each unit ships with a unique factory-set password of 12 characters, which you will find on the rating label.',
    ['password default', '12 characters'],
  ],
  ['Set a 4-digit PIN to lock the touch screen.', ['pin', '4-digit']],
  [
    'If the wrong password is entered 7 times, the admin account is locked for 30 minutes.',
    ['attempts', '7'],
    ['lockout', '30 minutes'],
  ],
  [
    'After too many failed login attempts, you must wait 10 minutes before trying again.',
    ['lockout', '10 minutes'],
  ],
  [
    'For security reasons, the web session times out after 5 minutes of inactivity and you need to log in again.',
    ['session', '5 minutes'],
  ],
  // Logs, updates, breaches.
  [
    'The system log can store a maximum of 500 records; older records are overwritten.',
    ['logEntries', '500 records'],
  ],
  [
    'We retain server log files for 30 days for security purposes, after which they are deleted automatically.',
    ['logTime', '30 days'],
  ],
  [
    'By default, the router automatically checks for new firmware every 12 hours.',
    ['updateCheck', '12 hours'],
  ],
  [
    'The firmware upgrade takes approximately 5 minutes; do not switch off the power during this time.',
    ['updateTime', '5 minutes'],
  ],
  [
    'Security patches remain downloadable from our support site for at least 10 years after they were issued.',
    ['updateKept', '10 years'],
  ],
  [
    'In the event of a personal data breach, we will notify the users concerned without undue delay and within 48 hours at most.',
    ['breach', '48 hours'],
  ],
  // About something else.
  ['Dimensions: 58 × 58 × 32 mm; net weight: 62 g.'],
  ['Input: 100–240 V AC, 50/60 Hz; maximum load 10 A.'],
  ['The plug works with 2.4 GHz Wi-Fi only; 5 GHz networks are not supported.'],
  [
    'We warrant this product against defects in material and workmanship for a period of three years from the original date of purchase.',
  ],
  ['The plan costs £2.99 per month or £29.99 a year after a 30-day free trial.'],
  ['For wall mounting, see page 14, and leave at least 20 cm of free space around the router.'],
  ['Wireless speeds reach 1,200 Mbps on the 5 GHz band and 300 Mbps on the 2.4 GHz band.'],
  ['All communication with the cloud is protected by TLS 1.3 with 256-bit AES encryption.'],
  ['The sensor reports temperature and humidity every 5 minutes with an accuracy of ±0.3 °C.'],
  ['Motion is detected at a distance of up to 9 m within an angle of 120 degrees.'],
  ['You may return the item unused within 30 days of receiving it for an exchange or a refund.'],
  ['Orders are usually dispatched within 24 hours and delivered in 3 to 5 working days.'],
  ['A full charge takes about 4 hours and gives up to 180 days of battery life.'],
  [
    'Unless you cancel at least 24 hours before the trial ends, your subscription renews for another 12 months.',
  ],
  ['Store the device between −10 °C and 50 °C at a relative humidity of no more than 90 %.'],
];

/** Written last, by somebody who had not seen the rules; none was changed for it. */
export const unseen: readonly Labelled[] = [
  // Answers to those who report a weakness.
  [
    'Please e-mail our security address to report a vulnerability; you should receive a response within 48 hours.',
    ['acknowledge', '48 hours'],
  ],
  [
    'After you have submitted your report, we will respond within 5 working days and aim to triage it within 10 working days.',
    ['acknowledge', '5 working days'],
  ],
  [
    'Until the vulnerability you reported is fixed, we will let you know about our progress every 2 weeks.',
    ['status', '2 weeks'],
  ],
  [
    'We practise coordinated disclosure and ask security researchers to keep their findings confidential for 90 days.',
    ['disclosure', '90 days'],
  ],
  [
    'Security advisories are published on our website 30 days after the corrected firmware has been released.',
    ['disclosure', '30 days'],
  ],
  // Fixes.
  [
    'Security issues rated high are addressed within 45 days at most, and low-risk issues within 6 months.',
    ['fix high', '45 days'],
    ['fix low', '6 months'],
  ],
  [
    'Once a vulnerability has been verified, we typically provide a firmware fix within 60 days.',
    ['fix', '60 days'],
  ],
  [
    'We are committed to delivering security patches for critical issues within 72 hours and for medium issues within 30 days.',
    ['fix critical', '72 hours'],
    ['fix medium', '30 days'],
  ],
  // Support.
  [
    'Defined support period: security updates for this model will be made available for a minimum of 6 years from the date it first went on sale.',
    ['support', '6 years'],
  ],
  [
    'The manufacturer guarantees software security updates for 30 months after the last date of supply.',
    ['support', '30 months'],
  ],
  [
    'This router is no longer sold but will continue to get security fixes for another two years.',
    ['support', 'two years'],
  ],
  [
    'At least 6 months prior to the end-of-support date of a product, we will publish a notice on our lifecycle page.',
    ['endNotice', '6 months'],
  ],
  // Reset and pairing.
  [
    'If you have forgotten your password, press the Reset button until all the LEDs go out (at least 7 seconds); the extender then reverts to its original settings.',
    ['reset', '7 seconds'],
  ],
  [
    'Hold down the pairing button on the back for 3 seconds until you hear a beep; the remote is now discoverable.',
    ['pairButton', '3 seconds'],
  ],
  [
    'The scale remains discoverable over Bluetooth for 3 minutes; if your phone has not found it by then, step on it again.',
    ['pairing', '3 minutes'],
  ],
  [
    'The set-up network of the camera is available for only 10 minutes; after that, unplug the camera and start over.',
    ['hotspot', '10 minutes'],
  ],
  // Passwords and guessing.
  [
    'Password requirements: at least 8 characters, including one capital letter and one number.',
    ['password', '8 characters'],
  ],
  [
    'On first start you are asked to set a router administrator password with at least 10 characters.',
    ['password admin', '10 characters'],
  ],
  [
    'Our devices leave the factory with an individual, randomly generated password of 10 characters.',
    ['password default', '10 characters'],
  ],
  [
    'The camera cannot connect if your Wi-Fi password has more than 32 characters.',
    ['password wifi', '32 characters'],
  ],
  [
    'Your new PIN must have 4 to 6 digits; simple sequences such as 1234 are rejected.',
    ['pin', '4 to 6 digits'],
  ],
  [
    'The lock disables its keypad for 5 minutes if an incorrect PIN is entered four times in a row.',
    ['lockout', '5 minutes'],
    ['attempts', 'four'],
  ],
  [
    'You have 10 tries to enter the right password; after that, your account is disabled for 24 hours.',
    ['attempts', '10'],
    ['lockout', '24 hours'],
  ],
  [
    'If you do not use the app for 10 minutes, you will have to sign in again.',
    ['session', '10 minutes'],
  ],
  // Logs, updates, breaches.
  [
    'The memory of the alarm panel holds the most recent 250 events, which you can view under Event history.',
    ['logEntries', '250 events'],
  ],
  [
    'IP addresses and access times are recorded in log files, which we delete after 14 days.',
    ['logTime', '14 days'],
  ],
  [
    'Your thermostat connects to our servers every 8 hours to see if a software update is available.',
    ['updateCheck', '8 hours'],
  ],
  [
    'Updating the firmware can take up to 15 minutes, during which the light ring flashes white.',
    ['updateTime', '15 minutes'],
  ],
  [
    'Every firmware version with security fixes remains on our download page for a minimum of 10 years.',
    ['updateKept', '10 years'],
  ],
  [
    'If we discover a data breach that puts your information at risk, we will let you know within 72 hours.',
    ['breach', '72 hours'],
  ],
  // About something else.
  ['The lock weighs 640 g including four AA batteries and fits doors 35 to 60 mm thick.'],
  ['Use the camera only with the supplied 5 V / 2 A power adapter.'],
  ['The Zigbee radio operates at 2.405–2.480 GHz with a maximum output power of 10 dBm.'],
  ['Proof of purchase is required for any claim under the 36-month limited warranty.'],
  ['A cloud plan for up to five cameras is $39.99 a year, or $3.99 a month for a single camera.'],
  ['For the LED signals, turn to page 23; the table in chapter 7 lists 12 common problems.'],
  ['We recommend an upload speed of at least 2 Mbps for each camera that streams in 1080p.'],
  ['Firmware images are signed with a 4096-bit RSA key and verified with SHA-256 at every boot.'],
  ['Power consumption is read once per second and shown in the app as an average over 15 minutes.'],
  ['The target temperature can be set from 5 to 30 °C in steps of 0.5 °C.'],
  ['Mount the doorbell about 1.2 m above the ground and no further than 10 m from your router.'],
  ['If you are not satisfied, send the speaker back within 60 days and we will refund the price.'],
  ['Standard shipping takes 2 to 4 business days, and express parcels arrive in one.'],
  ['With ten motion events a day the rechargeable battery lasts up to 6 months.'],
  ['MicroSD cards of up to 256 GB hold around 30 days of continuous recording.'],
];

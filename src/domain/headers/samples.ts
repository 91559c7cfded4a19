import { spellAddress } from '../addresses/address.ts';
import type { AddressRange } from '../addresses/network.ts';

/** A text to try the header check with. */
export interface Sample {
  id: string;
  name: string;
  text: string;
}

const tls = '(version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384)';

/**
 * Invented headers and a session, one for each answer. All names are reserved for examples (RFC 2606), all addresses for
 * documentation (RFC 5737, RFC 3849), but one: that of the filter, which comes from its block.
 *
 * @example samplesFor({ family: 4, first: 0xc0000200n, last: 0xc00002ffn }, 'Example')[0].id // 'through'
 */
export function samplesFor(block: AddressRange, company: string): readonly [Sample, ...Sample[]] {
  const place = block.first + 271n;
  const filter = spellAddress(block.family, place < block.last ? place : block.last);
  const below = `Received: from localhost (localhost [127.0.0.1])
	by out1.filter.example (Postfix) with ESMTP id 4XyF2d3kQz9sW2
	for <jo@example.com>; Tue, 24 Nov 2026 10:15:06 +0000 (UTC)`;
  const sender = `Received: from mail.example.net (mail.example.net [198.51.100.25])
	(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))
	by in1.filter.example (Postfix) with ESMTPS id 4XyF2c1pTz8rVk
	for <jo@example.com>; Tue, 24 Nov 2026 10:15:03 +0000 (UTC)`;
  const mark = `X-Virus-Scanned: by ${company}`;
  const message = (subject: string) => `From: Ann Example <ann@example.net>
To: jo@example.com
Subject: ${subject}
Date: Tue, 24 Nov 2026 10:15:01 +0000
Message-ID: <20261124101501.4711@mail.example.net>`;
  const inside = `Received: from EX01.example.com (10.0.5.10) by EX01.example.com (10.0.5.10)
 with Microsoft SMTP Server ${tls}
 id 15.1.2507.39; Tue, 24 Nov 2026 10:15:09 +0000`;
  const frontEnd = (name: string, client: string) => `Received: from ${name} (${client}) by EX01.example.com
 (10.0.5.10) with Microsoft SMTP Server ${tls}
 id 15.1.2507.39 via Frontend Transport; Tue, 24 Nov 2026 10:15:08 +0000`;
  const taken = frontEnd('out1.filter.example', filter);
  return [
    { id: 'through', name: 'Through the filter', text: lines(inside, taken, below, mark, sender, message('Minutes')) },
    {
      id: 'direct',
      name: 'Direct delivery',
      text: lines(
        'Return-Path: <offers@example.org>',
        `Received: from mail.example.org (unknown [203.0.113.77])
	by mx1.example.com (Postfix) with ESMTP id 4XyG1h5tNz2Wq
	for <jo@example.com>; Tue, 24 Nov 2026 10:17:40 +0000 (UTC)`,
        message('You have won'),
      ),
    },
    {
      id: 'released',
      name: 'Released from quarantine',
      text: lines(
        inside,
        taken,
        below,
        'Resent-From: postmaster@filter.example',
        'Resent-To: jo@example.com',
        message('Invoice'),
      ),
    },
    {
      id: 'nat',
      name: 'NAT hides the address',
      text: lines(frontEnd('out1.filter.example', '10.0.0.1'), below, mark, sender, message('Minutes')),
    },
    {
      id: 'forged',
      name: 'Forged line',
      text: lines(
        frontEnd('mail.example.org', '203.0.113.77'),
        `Received: from out1.filter.example (${filter}) by mail.example.org
 (203.0.113.77) with Microsoft SMTP Server id 15.1.2507.39; Tue, 24 Nov 2026 10:19:30 +0000`,
        mark,
        message('Your account'),
      ),
    },
    {
      id: 'exchange-online',
      name: 'Exchange Online',
      text: lines(...cloud(filter), below, mark, sender, message('Minutes')),
    },
    {
      id: 'session',
      name: 'A refused session',
      text: lines(
        '220 EX01.example.com Microsoft ESMTP MAIL Service ready',
        'EHLO client.example.net',
        '250-EX01.example.com Hello [203.0.113.77]',
        '250-SIZE 37748736',
        '250 STARTTLS',
        'MAIL FROM:<ann@example.net>',
        '530 5.7.1 Client was not authenticated',
      ),
    },
  ];
}

const cloud = (filter: string): string[] => [
  `Received: from AB0P195MB0001.EURP195.PROD.OUTLOOK.COM (2001:db8:10a6:20b::12) by
 CD0P195MB0002.EURP195.PROD.OUTLOOK.COM with HTTPS; Tue, 24 Nov 2026 10:15:11 +0000`,
  `Received: from EF1EUR05FT003.eop-eur05.prod.protection.outlook.com
 (2001:db8:10a6:20b:cafe::2b) by AB0P195CA0003.outlook.office365.com
 (2001:db8:10a6:20b::33) with Microsoft SMTP Server ${tls}
 id 15.20.9000.12 via Frontend Transport; Tue, 24 Nov 2026 10:15:10 +0000`,
  `Authentication-Results: spf=softfail (sender IP is ${filter})
 smtp.mailfrom=example.net; dkim=pass (signature was verified)
 header.d=example.net;dmarc=pass action=none header.from=example.net`,
  `Received: from out1.filter.example (${filter}) by
 EF1EUR05FT003.mail.protection.outlook.com (10.233.242.100) with Microsoft SMTP
 Server ${tls} id 15.20.9000.12
 via Frontend Transport; Tue, 24 Nov 2026 10:15:09 +0000`,
];

const lines = (...all: string[]): string => `${all.join('\n')}\n`;

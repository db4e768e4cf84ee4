// How much does each feature of a sentence say for each label? Made by scripts/train-tone.ts from corpus/letters/tone.
// Inputs 00ca060f68e58d1e, table 8b5c7f7737fc23cb.

/** What a sentence without any feature scores, in hundredths, in the order of LABELS. */
export const BIAS = "-8 -38 -37 -32 -22 -31 -20 -34 -32 -39 -39 -32 -34 -39 -42";

/** F fault, p pushy, d desperate, r presumptuous, n negative, f flattery, c too-casual, o over-apologetic, s salary, t timeline, b feedback, a ask, k thanks, i interest, x specific. */
export const WEIGHTS = `
!	F30p-18d2r-7n-31f4c43o-6t-9k13i21x-12
!!	F23p-6d-2r-11n-9f-6c43a-6k-28
#	F-48p-2d-37r-35n-30f-26c-17o-14s36b-14i-9x24
# @figure	F-6d-2r-5n-2f-2s-8x-7
# a	F2p-4d-5r7n-4s29
# and	F-16p-4d-4r-9n-2o-2a-5x-6
# be	F15p14r8n6f-3s-6x15
# percent	F-4d-2r-9s-8x-10
# st	F18p8r19s-4a5i-6x-6
# th	p-7d8r-7n-2c-2o-2s-8t9a5x-15
# to	F-2p-2d-2r-11n2c-2t-4a-8x-15
%	F-16p-3d-2r2n-8f-5s-12x11
(	F-14d-2n-3c2
)	F-14d-2n-3c2
,	F6p6n-16f-20c35o6s-5t-7b-14i14
:	F-41p-8d-3r-2n-26f-19c-13o-10b-16a-16k-6x53
;	F-50p6d-39r-9n-29c-15o-6s-9t15k16i9x21
=capitals	F14p11r-4n5c3k-9
=exclamation	F13p-6r-5n-10c21o-2k-4i5
=long	F13p-11d3r-18n13f8c11o7a-8i-4x5
=middle	F-3p-8d-13r-6n-12f3c-10o-3s-7b-10k-15i-11x9
=name	F-26p-7d-17r-12n-18f6c-14o-6s-4t-4b-7a-7i-6x40
=no-i	F-7p-35d-36r-31n-20f-28c-18o-32s-28t-34b-38a-31k-32i-39x-40
=no-you	F-9p-37d-34r-31n-21f-32c-19o-31s-28t-35b-35a-30k-31i-37x-41
=number	F-14d-10r-9n-8f-6c-6o-4s9x6
=question	F-12p-2d-7r-6n-13f-5c2s7t17b14a43x-6
=short	F-10p-11d-20r-8n-10f-19c-11o-26s-7t-16b-20a-10k-17i-15x-31
=tiny	F-7p-9d-7n-13f-22c-10o-12s-15t-24b-9a-14k-4i-10x-26
?	F-25p-7d-26r-26n-52f-22c23o-2s30t70b44a157x-25
@accept	F11p30r-8n-9f-10c-19o-9s28t-8b-20a-25i8
@accept @decided	p-9r-3n2o3a-8i-6
@accept @me	p-9r-3n2o3a-8i-6
@accept i	p-9r-3n2o3a-8i-6
@accept the	F6p-9d3r12t-5i-4
@amount	F20p4d9r11n-3f17c-9o13s-7t-24a-25k-16i-21x12
@amount @day	F-12p8d2r-7n-2f-3c-2a-8
@amount @decided	F-6p-2d4n-8f-3x6
@amount @urgency	p-4d5r-2n15a-5x9
@amount the	F3p4d3r-8n3f-2c-2o3s-5b4
@animal	F-45p-15d8r6n-73c12o19s4t4b-6x41
@answer	F23p37d-3r-9n-3f-16c-11o-36s-12t36b5a31k-5
@answer .. @decided	F-6p2r-2n3a6
@answer .. @me	F-4p3r-5n2a6
@answer .. @reader	F-6p-5f-2
@answer @before	F-2p-8d-2r-4n4t5
@answer @decided	p-2r7n-3c3
@answer @me	r8n-4c3
@answer be	F-2p-9d3r-3f2c8o-3k5x-6
@answer i	r8n-4c3
@answer on	F-16p-9n-3c-2o-2a6i-5
@answer to	F-11p-10r-6n2c3a-5i-6
@any	F31p-15d60r-20n15f17c-5o9s-16t-24b-11i10x-15
@any @decided	F2p-4r8n-4f-5a-4
@any @me	F4p-4r8n-2f-5a-4
@any i	F4p-4r8n-2f-5a-4
@any the	F-3p8d-4r-5n2f-2c-2o3b4x-7
@apology	F17p-68d-44r-44n-9f-28c-25o109b-17a-41k-18i-15x-17
@apology & @apology	F5o4
@apology @apology	F18d-4n-5c-2o18t6a-7i-4x4
@apology @decided	F4p3f2c-4o6a-4
@apology @me	F4p3r-3n4f2c-4o6a-4
@apology @weakness	F-11n-10o-3x-4
@apology for	F9n-3o5i-4x-6
@apology i	F4p3r-3n4f2c-4o6a-4
@apology sorry	F14d-2c-5o15a5x6
@apology that	F-13p-2r-5n-5o4
@apology the	F-10n-5o-2a-6
@applicant	F34p17d-25r18n8f-13c10s-5t-6b18k-12i-9x-16
@assume	F2p5d-20r19n8f-7c6o-15s8t30b-6k16i23x4
@attempt	F-2p20d-4r-4n3f-22c-13o-7s-21t-23b18a-20k12i-6x18
@bad	F45p-15d2r-10n69f-31c-8o6t-11a-10i-7x7
@bad .. @decided	F-4r-5n3o3
@bad about	F-14p-2n-12c3x4
@bad and	F2p5d-3r-5n6x-10
@badperson	F36d7r-17n48c24o-14s-4t21b7a13k4i5x9
@banter	F58d-9r-16n-15f-2c85o-16s8t-15b18a-10i-12x-12
@before	F-6p15d-23r-17n-15f10c2o-6s-12t5b14a6k-19i-11
@before & @day	F5p2
@before .. @day	F7r2t4
@before .. @me	F4p3d-2r2n3
@before @day	p-6r6n-2f-2s7i4
@before @decided	F9p2d5r10n7f-4c2b7a5x-9
@before @me	F9p2d4r6n7f-4c2b7a5x-9
@before @reader	F9p9d4r-5f2s4t-4i7x-10
@before i	F9p2d4r6n7f-4c2b7a5x-9
@before the	F-4p-8r-4n-5c6s-4
@before you	F9p9d4r-5f2s4t-4i7x-10
@beg	F11p-3d41r-17n-7f16c-6o-6s-8a12k4
@beg @day	p-4d-6r10n8f-2a-4
@beg @decided	F-2f-2i9
@beg @me	F-2r2f-2i9
@beg @reader	F2p-4d14r-4f-8o2a13i14
@beg @respond	F-17p-2d-7r-5c7s4k-5
@beg day	p-4d-6r10n8f-2a-4
@beg i	F-2r2f-2i9
@beg you	F2p-4d14r-4f-8o2a13i14
@better	F17p16d-22r15n6f16c-7o10t-5b22a15i-15x9
@boast	F28p-16d-19r27n-9f23c-11o-17s-5t4b-11a-21k13i-12
@boast @decided	F2d-4r13f-6c-2i4x-4
@boast @trait	F6r8f-13c3
@boast be	F10p-5d-6n11c5o-2
@body	F7p-15d6r-6n-7f6c23o3s-13t5b-8a-21i-14x-16
@bother	F35p2d-21r5n-26f-10c-2o69s-9t-15b11a-24i-20x-10
@bother @reader	F-6p-6d-2r-5o3t-4a-4x-4
@bother you	F-6p-6d-2r-5o3t-4a-4x-4
@busy	F4p6d2r10n-24f-3c4o11s-8t16a12i11
@busy for	F-11p-5d4n-2c-2
@certain	F24p-12d-13r16n7f-18c-2o-5s-7t-16b-19a-21k-10i-12x-12
@certain .. @decided	r3n-6
@certain @reader	F-9p-7d-4r-2n-2f-3
@certain you	F-9p-7d-4r-2n-2f-3
@choose	F-3p-16d3r3n8f-12c-16s-8t14b-6a6x15
@choose @decided	F10d-3r8c3a-7k-6i-4
@choose @me	F9d-3r8c3a-7k-6i-4
@choose i	F9d-3r8c3a-7k-6i-4
@choose the	F9d3r10n7c-4o2
@colleague	F2p-11d-32r11n18f-18c-9o-11s13t-34b-29a-8k14i-43x-9
@command	F10p2d20r10n7f-6c-3o-6s-10t-10b-10i-7x7
@command & @compare	F-2p-3n-3
@command & @day	F9p2r2n2
@command & @decided	F-2p2r-4n-2
@command & @lack	F-6r-2
@command & @learn	F-2
@command & @me	p2r-4
@command & @respond	F3p4d-2
@command & @started	F3r4
@command .. @command	F4n-3f2a-4x-5
@command .. @day	F2p-3d-3n6
@command .. @decided	F5p-2d3a5
@command .. @job	F10p4d3r2n2
@command .. @me	F-2d4n-4a5
@command .. @reader	F3p4r3n-2o2a4x-5
@command .. @request	F-4p-3r-2
@command .. @started	F10p4d-3r9n-2
@command .. @technical	F4p3r2
@command .. @urgency	F-3p6d-4r-4a6
@command @amount	F15p5d9n-7f6x-4
@command @before	F-3p-7r-9n4f-2c2b-4x-6
@command @decided	F-4p6r-8n-5o-2b5a5i6
@command @hedge	p-8r-3n11a-4x-6
@command @me	F-8p5r-8n-6o-2b5a6i6
@command @persist	F-4p-6d-2n-9c2o4i-4
@command @reader	F-3d-3r-4f-3c6i-7
@command @since	F11p17d2n-5
@command @urgency	F-3p-2r8n-11a-14
@command a	F3p10d-2r-9n11c-2b-4a-4x-4
@command about	F-2p4d8n-3a4i6x-8
@command and	F-15p-6d-6r9n-8f-2i6
@command for	F-12p-2d-6n-3f-2c-4s6a-7
@command i	F-8p5r-8n-6o-2b5a6i6
@command it	F8p-2d-2r4n13c5o-2b4a13i-6x4
@command the	F-5d-4r19f3c-6s-6t-6b11x15
@command they	F-13p-8r-6n-6x7
@command this	F7p12d-3r-2o-2a-4x-4
@command to	F-5p-8n6f4c-4t8x6
@command you	F-3d-3r-4f-3c6i-7
@compare	F13p2d-26r6n14c2o-23s9t-8b-14x5
@compare & @interest	F-3
@compare .. @compare	F3p-2d2n3f2c2i5x-4
@compare .. @decided	F-2p-2r2n-5b-4
@compare .. @reader	F6p2n4f2c-2
@compare @compare	p7d9r-3n-2c-4s13
@compare @decided	F-4p-2d-2r5o-2b4i6x-6
@compare @feelgood	F8p11d3r-3n9c4a-5i6
@compare @learn	F12p4d-2n7s-6a-4x-4
@compare @me	F6p4r5n3o-2b5a6x-5
@compare @reader	F7p-3r-3n-2f11c-7a-4k-4i5
@compare a	F2p2d14r-2n3f-2o2a-4
@compare i	F6p4r5n3o-2b5a6x-5
@compare the	d5r3n-6f-2c-7s7t5x10
@compare to	F-2p3n7f-6c-3t7b6a9i-6x-6
@compare you	F7p-3r-3n-2f11c-7a-4k-4i5
@conditional	F4p2d26r-28n-18f2c-5o21s23a29i-13x-17
@conditional @reader	d-5r4n-2f-3c2a-5x-6
@conditional you	d-5r4n-2f-3c2a-5x-6
@contrast	F17p-11d-4r-2n29f8c-6o2s-4b9a16k17i-18
@contrast @decided	F-8n-6f-4o-2a-4
@contrast @me	F-2r2n-3f-4o-3a-4i-5
@contrast i	F-2r2n-3f-4o-3a-4i-5
@currency	F-7p-12d-7r-16n4f-23c10o8b22k4i7x-25
@currency @interest	F-17d-6c-5o-2x-4
@customer	F-12p-4d-38r15n-4f-22c-24o-2s-16t11b-26a-16k-21i-18x18
@day	F-18p10d-16r-15n-16f-22c-19o-6s-10b-17a7k5i-5x-13
@day & @interest	F3
@day .. @decided	p3r-4n-3f2c2
@day .. @future	F9r3f2x-4
@day .. @me	F4p4n-4f2c2
@day @before	F9d2r2c4
@day @decided	F5p4r-4f5c2o-2i6
@day @me	F5p4r-7f5c2o-2i6x-6
@day @reader	F15p-4r12n3c2k-4
@day @request	F14p6d11r2t-11a-9
@day and	F2p-6d18r-3n6c-5o-2t9a4i-8x-9
@day at	F9p10r2n-2c-2a4i-6x-11
@day be	F-12p-5d-7r-4n-10f2t13a11
@day for	F10p10d8r-4f-2c2a7i4x5
@day i	F5p4r-7f5c2o-2i6x-6
@day in	F10d-5r2n4o2x11
@day of	F11p13d-2r-4n10f-4s7x-14
@day on	F7p9r-3n2b5a10i-5x6
@day without	F9p-7d12r-2n-8s-4i9
@day you	F15p-4r12n3c2k-4
@deadline	F13p31d20r-14n-24f-12c8o-11s-22t6b12i-12x13
@decided	F7p9d-8r12n-2f-20c-8o-36t-4b-31a-28k-22i-22x-18
@decided & @any	F3
@decided & @bad	F-2r-2
@decided & @boast	F3r3
@decided & @certain	r4n-4
@decided & @compare	n-3
@decided & @day	F2
@decided & @decided	F2p-2d2r3f-2o2b4
@decided & @firm	F-2r3
@decided & @future	F2
@decided & @hardship	F-2
@decided & @interview	f2
@decided & @learn	F-3
@decided & @ought	p2r-3
@decided & @persist	F2r-2
@decided & @respond	n-2
@decided & @rival	p-2
@decided & @slang	F-3c-2
@decided & @started	r3n-2
@decided & @study	F-3r-2
@decided .. @accept	F-6p-2r-4n-3
@decided .. @amount	p-3r6n2x5
@decided .. @answer	F-5p-3d-4r-2x-4
@decided .. @any	F6n4i-4
@decided .. @apology	F2d-3n-3o6
@decided .. @before	p4d-2r-3n-2
@decided .. @beg	F6d9
@decided .. @boast	p-2d2r9f-5c-2
@decided .. @certain	F-6r3n-6
@decided .. @command	F-5d-2r4n-5f2c-2o2b5
@decided .. @compare	p4d3
@decided .. @contrast	F-6d2n-5
@decided .. @day	F-2d-2n3x-4
@decided .. @decided	F-2p3d2r-2n-2c-3x-4
@decided .. @emotion	p-3d6n-2c-3
@decided .. @feelgood	F-2p-2d3r-4n5c-2i8
@decided .. @firm	d-3r7n-3
@decided .. @hard	F7d2r3
@decided .. @hardship	p-2d3r-5c-3s-4
@decided .. @hedge	F-6p-3d-2
@decided .. @interest	F4p-3r2n4f2c-2
@decided .. @job	F3p-2d4n3c2i-5
@decided .. @lack	F6d4n4
@decided .. @lasthope	F-3p-3r-5n4
@decided .. @learn	F-2d-2r3i-4
@decided .. @learned	F-3r-4n4f2i-5x4
@decided .. @lowest	F4d7r2n-5i-5
@decided .. @made	F6p2r5f-2t-4
@decided .. @me	F3p4d2r-3
@decided .. @ought	F5d2r-6
@decided .. @past_work	F3p2d3n-3c2
@decided .. @persist	p3d-6r-3
@decided .. @reader	p-2n3c3
@decided .. @request	F-11p-6d-3f-2
@decided .. @respond	F2p4d-2n-7f2c2
@decided .. @rival	F3p-3d2n2a4
@decided .. @since	n3f-2
@decided .. @small	F3d-5r-4n7c2
@decided .. @started	F6r8n-4f2x-4
@decided .. @strongly	F2p-6d2r-4n7f2a-4i4
@decided .. @study	F-5d-2r-2
@decided .. @superlative	d-5r5n5f-2c2
@decided .. @technical	p2d-2x-6
@decided .. @trait	F-3d2r6f-2
@decided .. @urgency	p-2d-2r-4n3c2a-6
@decided .. @visit	F2p7r-3n-4f2
@decided .. @weakness	F2d-3r-3n4
@decided .. a	p2f-2
@decided .. and	F2r3
@decided .. be	F2o3
@decided .. for	F4x-4
@decided .. have	p3d-2r-2
@decided .. it	F-3
@decided .. no	r-5n3
@decided .. on	r-3
@decided .. the	p-3d-2n3
@decided .. to	p-2d2
@decided @answer	F-10p-3d-4n3c-2o-2s-4t-5b7i5
@decided @apology	F5p-3d-6r-2n-11f-2o6a4
@decided @assume	F4p5d-5r4n2a5i-9
@decided @bad	F-3d-6r-2n9f3c2o-3
@decided @before	F-2p-13d2r2n10f-2c-2t-10a-10i-4x-5
@decided @beg	F3p-4d7r-11n-8o2b4
@decided @boast	F14p3d-11r15n3f2c2a5
@decided @certain	F-3d7r-2n-10c-3i4x6
@decided @choose	F4p-5r7n-2f2o2i5
@decided @command	p-5d-4n-2f3x5
@decided @compare	F-10d3r-4n-7c-3i6
@decided @decided	F5p-3d2r13n-10c5s-6t-6
@decided @feelgood	p5d-2r-2n10f5c-4o2k-4i10
@decided @firm	F-5p-8r9n-4f-2s-4a5i-7x-7
@decided @fit	F9p4d2n3f5i8x5
@decided @flirt	F-7p5n-8c-2s4
@decided @future	F3f2c3b4i-10x-4
@decided @hedge	F-5p3d-2r-6n-5f3c3o3i4x-5
@decided @house	F12p2d9n-2c6x-6
@decided @interest	F5p2d-9r3n6f2o4s4b6i5x-4
@decided @interview	F4p9d-2r6n-6b8i-4
@decided @job	F4p-7r7n5s-4i-7
@decided @joinverb	F7p-3d-3r8n-2f2s-5x-10
@decided @lack	F5p11d4r-10n5f2c2t5b6a11x-9
@decided @learn	F-5p3n-4c6s-5b4a-5
@decided @learned	F-6d-6r-6n-4f2c-3t-5x4
@decided @letter	F7p13d6r-4c-3i-4
@decided @made	F-4r-5n-10f-2o2s-4t4a4x-5
@decided @me	F12c-2a-4
@decided @mistreat	p-8d5n-4s4i7
@decided @oldwork	p-4n2f-4c2x-6
@decided @ought	p-2r-5n7f-3c4s6t6k-5
@decided @past_work	d-2r3n-3f-2c-2s-6t4b8x-9
@decided @pay	F-8p3d-3c-2s4
@decided @persist	F4p7d-7n7c-6o-4a8x-8
@decided @reader	F5p-3d-4r9n-5o-2t5x4
@decided @regret	F-3d4r-7c3o-3s-4
@decided @request	F4d-2n8f2c2o2i8
@decided @respond	p-2d-3r-6f-2c-2o2t-5i8x11
@decided @rival	F-3d-8r5f-3c-2o2b4i-6
@decided @silence	F-12p-19d-4r-2n4s5x-4
@decided @slang	F-3p-9d3n10f2c-4o2a-4
@decided @started	F10d-2r12n-2s-5t-9i-10x-12
@decided @strongly	F6p-6d5r-2n3f4o5a-7k5
@decided @superlative	F-11p-4d-2r4n3f-3c-4i5
@decided @thank	F-5p-6d-3f2b-5a-8k9
@decided @timeline	F-3p6d-3r4n-7i-4
@decided @trait	F-4d-4r7f-6c-2o3i5x4
@decided @travel	F7p5r-6n7c-2x4
@decided @urgency	F19p10d-2r-6n-4f-2c-2t-7
@decided @weakness	F4p-4d-7r-4n17o-4i-5
@decided @worship	F6p-2d-7r-3n2f11c-3
@decided a	F4p7d-5r-2n2f-2c6t6i-7
@decided and	F12p5d9r5n-2c-2a6i-9x4
@decided answer	F-4p-6d-2n2o-2b8
@decided ask	F-3d5r-3n-4f-2c-4a5i4
@decided be	F-2p-2c2o3
@decided can	F-3p-8d2r-5n5f-3c-3a-6
@decided could	p-4d3n-2
@decided do	F2r-5b4
@decided find	d-2r-7n5f5x5
@decided for	F-3p-5r9n-10f4o3a5
@decided get	F6p3r8n-2c4x-5
@decided have	F-8p-5r-3n-6f3o-2a6
@decided hope	F2p6r-7n4o5i4x-4
@decided i	F12c-2a-4
@decided if	F-9p-3d5r-6n-4f2o-2t-4i4
@decided in	F5d9r2f-4i10x-6
@decided it	F7p6d2r3f3c-2o-2b-4
@decided know	n6o3t-4
@decided leave	F-4p-5d-3r-3f7c-2i-4
@decided like	F-8r-3n-5i-7
@decided look	F-6p-6d5r-2n-7a-5i-5
@decided need	F8p6d8r-2n-7f-2o2s-5t4x-7
@decided no	F11p2n10f-4o-2s6b4a-6x-10
@decided on	F7r3n-3f2a4k7i4
@decided present	F-4d-2r-9n5f-2
@decided say	F-8r-4n-2c3x6
@decided that	F2d-5r3f-3c-2i-5x7
@decided the	F5p14d3r7c-4s6a8i-9x7
@decided think	F3p5d2n2c3i5
@decided to	F-10d2r-4n-13f-2c-4o2i-4
@decided understand	F-7p-2d-4r-6n-5c-3o-2b4
@decided what	d8r-4n3c-2a5i-5
@decided will	F4p2d-2n3f4c2t-5i7
@decided with	F12p-4r-2n16c4a4i-5x8
@decided would	F2c4s4
@decided you	F5p-3d-4r9n-5o-2t5x4
@depend	F20p-9d34r-13n-24f11c-6s-13t18b6a13i-19x-9
@depend on	F3p2d11r6f-2c-10t5a4
@doubt	F26p-18d-24r-17n46f-10c9o18s-12b-19a-11i-14x-11
@doubt @decided	F3d-5r-9n16o3
@doubt @me	F2d-5r2n9o3
@doubt i	F2d-5r2n9o3
@emotion	F27p-27d55r-16n-4f22o-3s-15t16b-11a4k-22i-21
@emotion @decided	F-3d-5r-5n-2c8o3x4
@emotion @me	F-3d-5r-5n-2c8o3x4
@emotion i	F-3d-5r-5n-2c8o3x4
@escalate	p38d-9r-13n-6f-17c-20o-26s-21t-9b-9i-45
@event	p20d-12r-7n9f-26c-8o-35s21b-29k-9x18
@faith	F14p-21d52r-25n-21f-6c27o-3s-9t9b-4a7k4i14x-7
@family	F11p-25d45r-38n-18f-3c22o-22s-15t8b-17a-17k7i-13x6
@feedbackword	F-11p-10d-47r-14n22f-3c-5o-5t-45b83a47i-27x-14
@feedbackword @decided	F-13p-5r-3n-2c-3b8x4
@feelgood	F-22p-6d-37r-10n-26f-6c-19o-12s-13t-12b7k9i-10x5
@feelgood & @urgency	F6p2
@feelgood .. @decided	F4p-2r3n2o2
@feelgood .. @me	p-5d2r2o2
@feelgood .. @reader	F-7d-2r-6a4k4i4
@feelgood .. you	F-3r-2
@feelgood @beg	F11p-3d12r-4f4c-3i6
@feelgood @choose	F2p3d10r2n-4o-4a-8
@feelgood @command	F-6n-4o-2b5a5i24
@feelgood @day	F-17p-3d-5n-2c-9i-5
@feelgood @decided	F6p8d8n-7f-3c-5o3a-12x12
@feelgood @interview	F-7p-2d4r-4f-7c-2k-4i-4x-8
@feelgood @learn	F-12p-3d6r-2n-6f-2b4a-11i-4x9
@feelgood @learned	F12p11d6r-7n-11f2b-4
@feelgood @me	F2p6d-4r8n4f-2c-3a-10x4
@feelgood @mistreat	F-9p-2d-3n-5c3o-2a4
@feelgood @respond	F-8d-3r-3n-4c6b6a6k-4x4
@feelgood @started	F-10p-5n-5t6b5a-9
@feelgood be	F9p12a5x-9
@feelgood i	F2p6d-4r8n4f-2c-3a-10x4
@feelgood in	F8p2r5c-5o2i-5x-8
@feelgood of	F-5p-7d-3n7c2b5a-6k16
@feelgood on	F16p9d-7r9c3
@feelgood to	F-15p-5d-8n-10f-8c-2a-5k7i11x10
@feelgood with	F-2p8d3r-10f4c4i-8x-4
@figure	F-12p-14d-22r23n-20f-16c-6s-43a-9k-5x-16
@firm	F-2d-9r-8n4f10c-14o-28s-12t-8b-30a-17k-6x7
@firm .. @decided	F5p3
@firm .. @me	F5p2d3n2
@firm @decided	F-5p-8d-3r-7n10f2c5x-6
@firm @hedge	F13p3d-2r12n11f-6x-6
@firm @me	p-3r-2n-5f6c6x-12
@firm @request	F15p4d-2r13n8a-4x-4
@firm be	F8p8r-26n3f8a-7i5x-10
@firm for	F-13p3d-6
@firm i	p-3r-2n-5f6c6x-12
@firm in	F7d2n-4f4c-2i8
@firm of	F-13p-2r-7n2f-4
@firm on	F15p15d14a6
@firm that	F4p2d10r3n-5f3i5x-4
@fit	p-9d-15r17n-21f-19c4o-13s-13a-14i-8x15
@fit it	F11p9d-3r-2c2a-4x6
@fit one	F3p-3d10r-4c2a-6i-8
@fit the	F-6d-3r-8x-5
@flirt	F26p-7d-7r3n-9c51o-19s8t-9b-7k11i4
@flirt to	F11r-4f3c8o3x-4
@food	F16p-16d-47r11n-17f-15c48o27s4t-35b-6k4i-19
@future	F26p14d4r31n-20f-20o-17s5t7b-4a10k-30i5x-19
@future & @conditional	F2p4
@future .. @decided	F-2d-4r-4n3f3
@future .. @feelgood	p-4c-2t4a4
@future .. @reader	F3p3r6n5f-4i-5x-4
@future @command	F-5d5r-6n-7f6c-4o2i-5x5
@future @decided	F6d8n-2f2c-5x-5
@future @offer	F-4p-6d-3n6
@future @respond	F-2p2r-2f11c-3t5a-4
@future be	F-7p4d-13r4n-2c-3o-3t5a7x-5
@hard	p-4d8r2n-9f-6c-30o-3s13b-23k-5i-19x-4
@hardship	F8p-26d60r-13n-23f-8c-5o-16t-24b-11k-8i-21x12
@hardship @decided	F-2d3r-11o-3s-4t6
@hardship @hardship	F7p-4d7r-3i4
@hardship @me	F2p3d3r-11n-3o-3s-4t6
@hardship @pay	F19d8r3n-3s-11
@hardship be	F5p-2d8r-5f-2c4a-7x6
@hardship i	F2p3d3r-11n-3o-3s-4t6
@hedge	F15p-8d32r-12n9f-7c-8o-6s-4t-19b21a-9k-10i-14
@hedge & @compare	F-2
@hedge & @decided	F-2
@hedge & @interest	F-3r-2n2
@hedge & @learn	F-4d-2r-2
@hedge & @learned	r-2n3
@hedge & @me	F-2
@hedge & @reader	F-4r-2
@hedge & @respond	F4r2n2
@hedge & @started	F-2d2r-3n2
@hedge .. @decided	F-3d-2r-2n-7f-2
@hedge .. @feelgood	r-3n3c-3a4
@hedge .. @joinverb	F-5d-3r-3n2
@hedge .. @me	F-3p-3r-3n-4t4
@hedge .. @reader	F6d2r-3n3
@hedge .. @respond	F4p3n2x-4
@hedge .. @urgency	F3p8n-4
@hedge .. to	F-4d-3
@hedge @beg	F-4d-12n3t4b6a6i-4x-4
@hedge @choose	F-7p-3d-4r-14n7f2a-4i13x-5
@hedge @command	F9p3r9n2c2b-9a-6x-5
@hedge @compare	F3f-4c3
@hedge @decided	F-8p-2r2n-10c-4t-4i8
@hedge @feelgood	d-7r7f4c2
@hedge @hardship	F17p7n6c3i8
@hedge @hedge	F-9p-4d-3r-4n-10f-3c6o2a-11
@hedge @interest	F-6p2d-2r-9n-8c4s5a4
@hedge @joinverb	F4p-2d4r-7n-2f-2s-4t4b5a5i-5
@hedge @lack	F-9d-7n-3s10i-9
@hedge @learned	F8p5d4r4n11c2i9x4
@hedge @me	F2p-3r8n-5o2i6
@hedge @past_work	F8d3r2n-3c3i-7
@hedge @reader	F-4p-2d2r-6c-2o3a7x-5
@hedge @respond	F-6p-11d-3r11n-3f-3c2t4
@hedge @since	p-3d-5r-2n11f-2i8
@hedge @small	F-11p-3d7n-2c-6a4
@hedge @we	F-10d-3n-3f-3c3i7
@hedge be	d4r-8f-2o-2t4b4a4k-4i6
@hedge do	F3p10d3n-11f-2c-2
@hedge have	F14p3d-6r4n12f4c11t-4a-7
@hedge i	F2p-3r8n-5o2i6
@hedge like	p3n-8f-3c3
@hedge littl	F-13d-2r-2n-7
@hedge no	F6p-5d-4r4n11s9i-4x4
@hedge that	F-2p2d3r-7c-3o-2s-5i7
@hedge the	F5p4d-4r3n12c-3t-5i-11
@hedge think	F4p5d2r3n3c2o-2i4
@hedge to	F-17p-7d-4r-5f-6c-3t4
@hedge we	F-10d-3n-3f-3c3i7
@hedge you	F-4p-2d2r-6c-2o3a7x-5
@honour	F-4p-33d10r3n-33f33c-19o-12s-11t9b-17a-20k28i16x-23
@house	F-14p-33d18r6n-16f-3c-3o-8t-21b-16i5x35
@house be	F-21p-5d2r5n-7f-4c-6a-4x11
@hurt	F32p13d-4r-16n54f-3c-11o7s-10t-30b-16a-43k-4i-22x10
@interest	F-20p-17r-16n-17f-23c9b4k-6i37x11
@interest & @interest	F-2i5
@interest .. @decided	F3p7d-2c-3t-4
@interest .. @interest	F2n3i11
@interest .. @job	F-13d-6r-3n-2a-4i11
@interest .. @me	p4r-2
@interest .. @reader	F8p-2r7n-2i-4
@interest .. @worship	F-9d-3n-2c-2i7
@interest @compare	F-5d-2r2n-4t4i-5x-5
@interest @decided	F3p3d-2r3f-3o3s5t-4
@interest @hedge	d-3r4n-5c-2
@interest @interest	p-3r8n-5f2t-4b4i7
@interest @me	p3r2n-4f-3o3s5t-4
@interest @reader	F3p-4d-4n2f6c2o2a-5i-4x-7
@interest for	p-3d2r-2f7c3s9a-6i-6x-5
@interest i	p3r2n-4f-3o3s5t-4
@interest like	d-2r4n-3c-2t4a4i-10
@interest of	F-3p-2d-2r4n-5f-3c-2b4a5i-4x-6
@interest that	F-13p3r-9c-5o-2k-4x8
@interest the	F-11p3d-4r-2c-8x15
@interest this	F6p13d-3f-2c-2i-5
@interest to	F-10d-16n-7f2c-5t4i4
@interest you	F3p-4d-4n2f6c2o2a-5i-4x-7
@interview	F13p4d-29r11n20f2c-12o-18s7t17i-14x-10
@interview @decided	F4p-6d8r6n3f-2a4i6x-5
@interview @me	F4p-6d8r6n3f-2a4i6x-5
@interview @reader	F2p4d-2r-5n-6f5c5x4
@interview be	F8p-9r-2n6c2o-2t4k-11
@interview i	F4p-6d8r6n3f-2a4i6x-5
@interview of	F7d-5r-2n14f4t9
@interview with	F-9p-4d-3r2n-10f-2
@interview you	F2p4d-2r-5n-6f5c5x4
@job	F-5p-6d6r2n3f-18o-9s19t10b-23a17k-8i19x-24
@job & @compare	F-4n-4
@job & @interest	F-6d-2i4
@job .. @decided	p2d-2r2n-5f-2x-4
@job .. @me	F3p3d-2r2n-5i5
@job @me	F-2d-4r-5a-6i7x-4
@job @urgency	p-9r7n13s-5i9x-4
@job be	F3p11d-7n5f-2x9
@job for	F10p3d15n-4f6c3
@job i	F-2d-4r-5a-6i7x-4
@job in	F-8d-8c-2i12x-5
@job the	F11p3d3r2n5t-5a4i18
@job to	F5p13d3r-5n-10c3s9a8i-5
@job with	F3d-4r-3f4c2a6i-16x7
@joinverb	p-6d-14r5n-7f-3c-25o-13s10t-27b-16a-22k16i18x6
@joinverb .. @decided	F-5p-2r-2n-2
@joinverb @decided	F-8d-4r-2n4f-3o-2a7x-5
@joinverb @me	F-10p2d-2r-4n-3f-3o-2a6
@joinverb for	F9d8f6c3a-5i-4
@joinverb i	F-10p2d-2r-4n-3f-3o-2a6
@joinverb in	F-7p-5d-7r-7n5t5a7
@joinverb on	F-4p4d-8r-2x-5
@joinverb with	F-7p-3d-4r-3n2f3s6a-5i7
@lack	F-6p-6d13r5n4f-30c-18o-8s-19t-8b11a4k-15i-5x-7
@lack .. @command	F-6p-2r-3
@lack .. @decided	F7p7d-2r3n4x-4
@lack .. @job	F5d5r-2n-2
@lack .. @me	F5p6r2n3
@lack @decided	F13p8r4n2o-2i-4x5
@lack @me	F9p8r-3n-3o-2i-4
@lack and	F2p-3d-6r13n2c2o-2x-10
@lack be	F14p4d-2r13n-7t4
@lack i	F9p8r-3n-3o-2i-4
@lack of	F5d10
@lack to	F-8p-8d-8n2f2o2a-4i-5
@lasthope	F25p10d49n-4f-16c-16o-8s8t-4b-20a-11k4i-8x5
@learn	p-13d-12r-21n11f5c-22o-7s-5a-5k4i-11x29
@learn & @learn	F-2
@learn .. @decided	r5c2
@learn .. @hedge	F-6d-2n-2
@learn .. @me	F2r2c2
@learn .. the	F-2p-2n-3
@learn @command	F-5d4n-8f-3c-4b-4
@learn @learn	F-21p-4r-10n-13f-6c-9s-5b-4a-7i4x12
@learn @respond	F-3p2d4n-6f-3c-4b-4
@learn about	F-3p-3d-2r-5n5f-3o-3s5t-10b-4k-4x9
@learn ask	F-5p-4d-3n2f-2t-5a-8
@learn how	p2d5n-10f-2t4i5x11
@learn it	F17p4n4o4a8x-5
@learn no	F6d10r-4a6
@learn say	F-6d6r-5f-3c-3x7
@learn that	F-3p-6d-3r9n-6f-4o-4b6i-4x7
@learn the	F-3d-2n-9f-2c3t-7a9x4
@learned	F-14p-19d-22r2n9f-7c-2o3s-6t6a-12k-7
@learned .. @decided	F6d3r5n2t-4
@learned .. @me	d2r5n-2
@learned .. @reader	F2p4d-3r7n-6c-2
@learned @before	F6p12r-6n-8f4i7
@learned @compare	F9p7r11f-2
@learned @decided	F-3r4c2b5a5i-4x-10
@learned @urgency	F9p11d-3c7t6b5k-5
@learned how	F7p-5d14n-5c2o-2t5a7x-10
@learned it	F4p13d-2n5f-3c-8t-6a-8x-6
@learned on	F10p-3n13x5
@learned that	p9d-3r-10n6f-3c-4s4t-4a-5x-5
@learned the	F-2p4n-11c-4t-6b9x4
@least	F20p29d-17r-14n19f16c-15o-17s7b16a13k-6i-37
@least least	F10p5r-2n6
@letter	F16p19d-8r-30n-17f-24c3o25t12b8a27i-20x-19
@letterpart	F-31p-16d-20r-18n-10f-39c-8o-25t-18b-6a4k-27i-33x9
@lowest	F40p-5d56r-18n16o-2s-6t-11b-9k-9i-5x-8
@made	F-10p-9d4r6n-3f-7o-14s-19t-10a-17i-4x12
@made @decided	F10p3d3r4n-2f2c-5a4x-4
@made @reader	F6p9d-3r17n2f-2o2a6
@made a	F-5p-3d2r-8n6a-5
@made be	F9r-2n8f3x4
@made the	F-9p-7d-9r2n-2c-2o-2a-8x-9
@made you	F6p9d-3r17n2f-2o2a6
@me	F-3p-28d-5r-8n-24f-24c-15o-11s-31t-43b-7a-11k-16x-22
@me & @answer	p2r-2
@me & @any	F3r2
@me & @bad	F-2r-2
@me & @before	F2p2
@me & @boast	F3r4f-2
@me & @certain	F-2r3n-3
@me & @day	F3p2
@me & @decided	F3p-2d2r2f-2o2b4
@me & @firm	r3
@me & @future	F3
@me & @hardship	F-2
@me & @interview	r-2f2
@me & @learn	F-2n-2
@me & @learned	r-2
@me & @me	F6d4n2f-2b4
@me & @ought	F2p3r-3
@me & @pay	F3
@me & @respond	r-2n-2
@me & @slang	F-2c-2
@me & @started	r3n-2
@me & @study	F-3r-2
@me & @teach	F-3r-3
@me & @technical	r2n-2
@me & @urgency	F-3p-3
@me .. @accept	F-7p-2r-4n-3
@me .. @amount	p-3r4n2x4
@me .. @any	F5n3i-4
@me .. @apology	F3d-3n-3o7
@me .. @before	F2p6d-2r-4n-2
@me .. @beg	F4p-2d10r-3n-2a5
@me .. @boast	F2p-2d3r10f-5c-2
@me .. @certain	F-9n-5
@me .. @command	F-2p2d-3f3c-2o3
@me .. @compare	F3p2d3r-3n2t-4
@me .. @contrast	F-6d2n-5a4
@me .. @day	F-3p2r-2n3
@me .. @decided	p-5n2
@me .. @emotion	F3p-2d7n-2c-3
@me .. @feelgood	F-2p-2d3r-3n4c-2i7
@me .. @firm	d-5r8n-3
@me .. @hard	F8d2r4n2
@me .. @hardship	p-2d2r-4c-2
@me .. @hedge	F-3p-2d-3n3c-2x4
@me .. @interest	F3r2f2c-3i5
@me .. @job	F5d4
@me .. @joinverb	F-6r-4n-3
@me .. @lack	p-3d4r-6n-3
@me .. @lasthope	p-3r-4n3
@me .. @learn	F-3d-6r3c2i-4
@me .. @learned	F-2p2d-2r-5n-2f2i-4x4
@me .. @lowest	F4d8n-4
@me .. @made	F5r4
@me .. @me	F2n2f2a-5
@me .. @offer	F-2p-3n-3
@me .. @past_work	F2d4n-5
@me .. @persist	p3d-3r-4o2
@me .. @reader	F-3c2k4
@me .. @request	F-8p-4d-4r-3f-2
@me .. @respond	n-5f2
@me .. @rival	F6p-2d4n2i4
@me .. @started	p-2r4n-3f2
@me .. @strongly	F4p-4d3r-3n5f3
@me .. @study	F-5r-3
@me .. @teach	F-5d-3r-3x4
@me .. @trait	F-2d2r6f-2
@me .. @urgency	d-2r-3n4c3a-4
@me .. @visit	F2p7r-3n-4f2
@me .. @weakness	F4d-2r-2n5
@me .. a	p2f-2
@me .. be	F2p3n2o2
@me .. for	F3
@me .. no	r-4n4
@me .. on	r-3
@me .. that	F-2
@me .. the	p-2d-3r2
@me @answer	F-8p-3d-4n4o-2s-4t-4b7
@me @apology	p-3d-6r-2n-6f-2o2a5
@me @assume	F4p5d-5r4n2a5i-9
@me @bad	F8p3d-3n6f3c3o-3
@me @beg	F3p-4d7r-11n-8o2b4
@me @boast	F12p3d-8r14n-2f2c5
@me @bother	F10d5r2n-3o6k-4
@me @certain	F-4d7n-12i4x6
@me @choose	F6r8n-2f3o2i5
@me @command	d-3f4
@me @compare	F-9r-3n-7c-3i7
@me @decided	F-10p-4d2r2n-5o2t-7
@me @feelgood	p8r-4n6f6c-2o2i11
@me @fit	F9p4d-2r2n4f5
@me @flirt	F-7p5n-8c-2s4
@me @future	p2r-2f2c3b4i-10
@me @hard	p8r-4n-5c-3t4a6
@me @hardship	F14p-3d13f-3o2s-5
@me @hedge	F-13p-4d-2r-5n-8f2c2i5
@me @house	F12p2d9n-2c6x-6
@me @interest	p-3d-9r3n4f2s4b6i5
@me @interview	F2p11r-2n-4c2b8a6i-4
@me @job	p-7n6s-4i-7
@me @lack	F7p9d5r-9n2f3c2t6a10x-9
@me @learned	F-4d-6r-6n-3f2c-2t-5
@me @letter	F7p13d6r-4c-3i-4
@me @made	F-4r-5n-10f-2o2s-4t4a4x-5
@me @mistreat	F-3p-3d7r3n-11f3s5i7x4
@me @oldwork	p-4n2f-4c2x-6
@me @ought	p-4r-5n7f-3c4s6t6k-5
@me @past_work	F-7d-2r-2n-3f-2s-6t4b8x-6
@me @pay	F-8p3d-3c-2s4
@me @persist	F2p5d-5r-4n4c-6o-4x-9
@me @regret	F-3d4r-7c3o-3s-4
@me @request	F3r2n3f2c2o2t4a4i8x7
@me @respond	F-2p-4d-2r-5f-2o2a-6i6x7
@me @rival	p5d-7r8f-2c-4o2b4i-5
@me @since	F3p4d-2n-2o-2a-5x4
@me @slang	F7p-8d2r2n11f2o2
@me @started	F12d-2r12n-3s-5t-9i-10x-13
@me @strongly	F6p-3d5r-7n3f3o6a-8k5
@me @superlative	F-12p-3d-2r-6n-2f-3c-4i5
@me @thank	F-5p-6d-3f2b-5a-7k8
@me @timeline	F-3p4d-2r4n-7
@me @trait	F-4d-4r7f-6c-2o3i5x4
@me @travel	F7p5r-6n7c-2x4
@me @urgency	F10p11n-2f-2c-3t5a20
@me @weakness	F4p-4d-7r-4n17o-4b4i-5
@me @worship	F6p-2d-7r-3n2f11c-3
@me a	p8d-5r-3c2t5x-5
@me answer	F-4p-6d-2n2o-2b8
@me ask	F-3d5r-3n-4f-2c-4a5i4
@me be	F5p-2r5n2f-4c2o3s5x-4
@me can	F-3p-7d2r-5n3f-2c-3a-6
@me could	p-4d3n-2
@me do	F3d-4r-5n2o2b4i-4
@me find	d-2r-7n5f5
@me have	f3o-2t-9a-7i-4
@me hope	F-3r-7n2o3i4
@me know	n6o3t-4
@me leave	F-5p-5d-3r-3f7c-2i-4
@me like	F-8r-3n-5i-7
@me look	F-6p-6d5r-2n-6a-5i-5
@me need	F7p4d8r-2n-7f-2o2s-5t4x-6
@me present	F-4d-2r-9n5f-2
@me say	F-9n-4x7
@me should	F-4d-3r-7c3o2a4k-4
@me the	p2d-2r4n-2c6a6i-7x9
@me think	F3p5d2n2c3i5
@me to	d-5n-2c-4o2a11
@me understand	F-7p-2d-4r-6n-5c-3o-2b4
@me will	F2p3r-2n2f4c2t-5i8
@me would	F2c4
@mistreat	F35p3d-20r-11n66c13o-18t-32b9a8k-6i-24x-5
@mistreat @decided	F-2p6d5r-7n-7c-3o-2b-6i4
@mistreat @me	F-2p6d5r-7n-7c-3o-2b-6i4
@mistreat i	F-2p6d5r-7n-7c-3o-2b-6i4
@mistreat the	F-16p-3d2r10n-10f2o-2x7
@negotiate	F-4p25d-7r3n-19f-17c-27o2s54t-12i5x-18
@negotiate @pay	F-6p-2d-6r7n-6x-10
@negotiate salary	d-2r10n-5x-4
@nobody	F49p4d26r36n13f20c-6o-14s-7b-31a-18k-31
@nobody @command	F16p16r-4f-2c3b-5
@offer	F-17p2r-12n-22f-16c-15o-9s19t-6b-4a-22i6x-20
@offer @offer	F-6p-7d-3
@offer to	p-2d5n-3
@offerhelp	F-45p8d-43r-27n-33f-20c6o-20t-25b-21a-54i11x-13
@oldwork	F3p-10r-27n31f-26c-15o-25a-15k-8i-9x-10
@oldwork @firm	F2r-3n8c3o-2
@oldwork @oldwork	F-3p-3d-3n6f-2c3i-7x-5
@oldwork be	F-2d4r7n-14f8c-3a5
@others	F30p36d-6r31n-13f-18c-5o-14t-20b8a-9k6i7x-22
@others @firm	F-2p5d-2r-10n-5f2i-4
@others @others	F-7p-8d9r-7a6i4
@others @rival	F-17p-16d2r-6n-7f3t4i5
@others other	F-7p-8d9r-7a6i4
@ought	F19p40d-23r3n10f4c-8o6s6t6b18k-35i-29x-5
@ought .. @command	F7p3r-3n2
@ought .. @me	p6d2r-6
@ought .. @reader	F7r5n-2a5x-7
@ought .. @respond	F3p5d-2n-5a-5
@ought @command	F-17p-10r-5n-5t5a4
@ought @decided	F2d6r-7n6c4o-2x5
@ought @me	p7r-6c4
@ought @ought	F6p11d-5r3b5a7x-5
@ought a	F-2p2d3r-5n-11f2c2b9a4x-6
@ought be	F4p-2r3n-8f3s6a-6
@ought have	F13p5d-2r2n8
@ought i	p7r-6c4
@ought the	F11r12n4c3
@ought to	r10n-11f-4s-10i5x-5
@party	F15p-16d-17r-8n3c55o-15b-8a6k-14i8x5
@party @decided	p2d6r3n-3c-4o2
@party @me	p2d6r3n-3c-4o2
@party i	p2d6r3n-3c-4o2
@past_work	d-12r-8n7f-6c-14s-33t-9b4a7k-8i-6
@past_work .. @decided	p-3r5n-5c2
@past_work @day	F13p9d2r-2n3s-5a4
@past_work @decided	r3c-8o-2
@past_work @me	F-3p-3r4c-8o-2
@past_work @persist	F-12p-3r-5n-3c2o5a-7
@past_work a	F-5p-4d-3r-3n8f2c3a-5x4
@past_work and	F7p-4r12c-2o2x-11
@past_work for	F2d7n-2f9i4
@past_work i	F-3p-3r4c-8o-2
@past_work in	F-8p-3d-7r-6n9i5
@past_work on	F-9p-4d-4r-3n-4o2t-5
@past_work the	F-2d-3r-2n-5c-2o-2i9x-7
@past_work with	F6p3d-3n8c3x5
@pay	F23p-3d47r-16n2f7c-14o17s85t-38b-41a-10i-22x-9
@pay for	F19p-3d5r6n6f2s-6i-7x-5
@perk	p-3d15r-21n11f3c-21o-11s82t-41b-4a25k-6i-18x-15
@persist	F-16p10d6r-19n-8f-21c-11o11s-14t14b-7a-5k-6i-6x5
@persist .. @command	F4p6d-3r4
@persist .. @decided	F6p6d3x5
@persist .. @me	F6p2d3r2x5
@persist .. @persist	F6p8
@persist @busy	F8p13d-2r-3c-2a7
@persist @day	F5p-6d8r8n-9f-2c-3
@persist @decided	F8p5n-3x-6
@persist @me	F7p4n-3x-5
@persist @persist	F14p20r-6n-3c2o2t8
@persist @reader	F-4p6d-2r-11n3s5a-9i-5
@persist @respond	F9p18d-2n-3
@persist and	F2p13r-4n6a6i-4x-4
@persist be	F5p14d-3r-2c-3t-5
@persist day	F9d6r8n-9a4
@persist i	F7p4n-3x-5
@persist the	p6d5r-3n-8x-10
@persist time	F8p13d-2r-3c-2a7
@persist to	F5p17d-2r-3x-5
@persist you	F-4p6d-2r-11n3s5a-9i-5
@place	F17p28d-5r22f-7c-14o-2s16t-9a-4i-16x-29
@please	F18p25d37r-2n-3f-15c-9o13s17t19a70k5x-17
@please & @me	F-2p-3
@please .. @decided	p-4d3r-3
@please .. @me	F-5p-8d4r-4
@please @beg	F4p-7d12r-4c5t5k-5i6
@please @choose	F3d12r3o-4a-4
@please @command	F8p5r4o-2b6a7i4x-5
@please @decided	F-4d9r-11n-8o3a-7i-6
@please @learned	F17p11d6r-6i9
@please @respond	F7p4d-3r-3n-2c6b6a9k-4i-4
@please to	F-11p-3d-3a-9
@praise	F61p-22d-37r-6n-61f79c-15o6s-28t-10b9a-32k-16i-15x15
@process	F4p-10d-9r12n32f-6o-17s-19t40b-13a21i-8x-14
@process be	F12r4n4
@reader	F14p-15d-24r-13n-17f10c-12o-22s-30t-37b-31a-18k-24i-25x-8
@reader & @answer	F-5p-3n-2
@reader & @boast	r-7n-3f2
@reader & @command	p2d-2x-4
@reader & @day	F3d-2r3
@reader & @decided	F2p2d2f2
@reader & @feelgood	F-6r-2
@reader & @future	F3r6n2c-2
@reader & @interest	F-4p-3r2
@reader & @interview	p2r2n-3
@reader & @lack	r3n3
@reader & @learn	F-2x-6
@reader & @learned	F-2x-4
@reader & @made	r3
@reader & @me	F3p4d2n-2f2c2
@reader & @ought	F5p3r2
@reader & @past_work	F4r3x4
@reader & @persist	F4n2
@reader & @praise	r-5f2
@reader & @reader	F7d-3r7
@reader & @respond	F-4p-2a-4
@reader & @technical	F-2p2x5
@reader & @trait	F-2r-4
@reader & @urgency	F-4p-2d-3r2
@reader & @worship	F3n-2f2
@reader .. @answer	F-9p-7d4r-5a-5
@reader .. @before	F6d-2r5f-2
@reader .. @boast	F3d-2r-5n-3f7x-4
@reader .. @certain	F-3p-3r-7n5
@reader .. @command	r3t4i-4x-4
@reader .. @compare	F2r2n-2c4
@reader .. @day	F3p2d-5r3n4i4x-7
@reader .. @decided	d2r-2n4f-2o2
@reader .. @feelgood	F-5p-3d-2n-2f-2i-6
@reader .. @future	F8d-2r7c-2i4
@reader .. @hedge	p-3d2c4a-4
@reader .. @interest	F4p-3d2r3n2c4a-4
@reader .. @interview	F-2d2r3n-6
@reader .. @lack	F10p-4d-2r13n5
@reader .. @learn	F-11p2d3r-9n-3x-4
@reader .. @learned	F5d4r2n7f-3x-9
@reader .. @me	F5p2d2r5f-2o2
@reader .. @persist	F9p7r2n3
@reader .. @reader	F6p3r3n-3i-4
@reader .. @respond	F-4r-2c-2x-7
@reader .. @urgency	F-4p-6d-2r4n2x-4
@reader .. be	F3d-2f3
@reader .. the	F-2r-2n-2
@reader .. to	F2p2d-2r2
@reader @answer	F9p3d3r3o-2t-8b4x-4
@reader @attempt	p-5d6r-2n2f-2o-2i5
@reader @beg	p-5d11n-5f-3c2b-4a-7
@reader @boast	p7d-3r-13n-4f5
@reader @busy	F-7p-5d-4n-5o4x-7
@reader @certain	F12p5d-2r3f-3c-2
@reader @command	F3p-4d6r-3n6o-3t-4x-13
@reader @compare	p-8d11r-3f3c-3a8i12x-4
@reader @decided	d-8r-4f4c4b-6a-5x-8
@reader @escalate	F7p10r6n-6f2
@reader @firm	F10p-11r10c4x-14
@reader @flirt	F9p8r-5n-4f-3c16
@reader @future	F3p-2d-2r9n2f-5t7a5k-4x-11
@reader @hedge	F3p-5d6r7f-2o-3t4b-4i-4x-6
@reader @interview	F3d14r5n-4f-2c-2x-9
@reader @job	p-3d-3r8n-6o-2
@reader @lack	F5p-2d-8r8n2f-3c5o-2s-5a-6
@reader @learn	F-16p-8r-10n-11f-4c-6s-5a-4i4
@reader @learned	F-8p-4d5r-6n-6c2b12a9
@reader @letter	F-3p-10d6n4f-2i5x-4
@reader @made	F-5p-3d-5r-4n8f4o-3a-5i8x-4
@reader @ought	F7p7r2n-8f-4c-3o4s-5a6x-6
@reader @persist	F11p8d-2r-3n3f-2c4o3a-6i-5
@reader @request	p5d4n-6f-4o-4s4t4b6a4k-4x-7
@reader @respond	F-3p-2d9f-2c-3o-3i6x6
@reader @rival	F10p2d3r10n-4c-5x-4
@reader @since	F-8p-12d-3n-5f7c2a-6
@reader @slang	n2f-4c11o2i-4
@reader @staff	F2p-5r2n9c-3t5x-4
@reader @started	p3d-2n-7f-3c2t4k4x7
@reader @superior	F2p17r-5n-16f-2
@reader @timeline	F2p10r-6n-3f2c-2t6x-6
@reader @trait	F6p4d-4r-12n-8f13c-7x-12
@reader ask	F-4p-4d-3n4f-2t-5a-8x-4
@reader be	F5d5r-6n-8f8c4s-6t6x-6
@reader can	F-3p-4d7r-6n-6c-2t5b4x-5
@reader could	F-3p9d-2r-4n-5o-2x5
@reader do	F6p-4d-6r4f5a-7
@reader for	F4r-3f3o-2a-4k4
@reader have	F-5d-3n-8f-2c2o2t4a4i4x-7
@reader need	F-6p-5d-8r3n-3c-3t-4b-4a-14x-5
@reader say	F-6d6r-5f-3c-3x7
@reader should	F12p3d-2r14n-6f-3c4x-7
@reader time	F-9p-7r4n-4o-2x-6
@reader to	F3p8d6r-4n-6a12k8i4
@reader will	p-3d2r3n2f-3k-4x-9
@reader would	F2p-8r7n3c2
@regret	F-7p-17d-26r13n6f-20c-5o-8s-11t-18b-4a-6k9x5
@regret @apology	F-6p3r-3n-5c-2i4
@regret sorry	F-6p3r-3n-5c-2i4
@rejected	F45p-6d58r-18n28f-6c-9o-13s-5t-28b13a-5k-30i-13x-9
@rejected @persist	F-2p-5d-2r4n-3c13i4
@request	p10d-9r3n6f12c-10o-8s-11b5a10k-29i4
@request & @day	F-2p-3
@request & @decided	p-2
@request & @hardship	F4
@request & @interest	F-2p-2n2
@request & @me	p-3
@request & @reader	F-3p2r-2
@request & @urgency	F4p3d3
@request .. @command	d-2n-2f2t-5x-5
@request .. @decided	F-4p-5d-2f-2t4
@request .. @hardship	F7n2
@request .. @job	p3d-6r2
@request .. @me	F-4p-8f-2c2t4
@request .. @reader	F11d3r4n4c2x-4
@request .. @request	F-2p-3i4
@request .. @respond	F-4r-3c-4x-4
@request .. @urgency	F5p9d2r2n-5
@request .. i	p-3
@request .. to	d-2
@request .. you	F4n2
@request @command	p-8r15n-11f2
@request @compare	F7d-2n4c-3
@request @conditional	F-12p-6d-9r2n-2t9a10x5
@request @decided	F-10d2r-3n-7f-2c-6s-4a7i4
@request @feelgood	F-9d-8r-3f4c2i12
@request @hardship	F22p7d5r2n4c3a-5i7
@request @interest	F-7p2d-4r-10n3f3c-4s5a4x4
@request @joinverb	F-2p-4d5r-8n-6f-3b5i-9x4
@request @learn	F-12p-7d-4r-8n4c-3o2s6a6x-10
@request @me	F-4d5r-5n2f2c-4a5i6x4
@request @ought	F-10p9d-5r-8t-4b-4
@request @past_work	F5r11n-3c2o-2
@request @reader	F-7p-2r5n-5f-6c-4b-5a5
@request @respond	p-6d-5r8n-5f-3c9t4
@request @rival	F10p4d2r-6f2c3
@request @started	F-6d3r-2t4a4i16
@request be	F-5p-4d-2r-5f-2c2o-2t6b4k-4i12x4
@request do	F6p8d3r6n-8f-3c-2i-7
@request have	p4d-6r-2n6f2c6t-6a-4i-5x-4
@request i	F-4d5r-5n2f2c-4a5i6x4
@request if	F-10p-6d-6r2n-2t9a12x5
@request like	F2p3c-4
@request no	F5d7r-3n6
@request start	F-9d3r-5c-2x4
@request tell	F5p6d-3r12n-6c3
@request the	F-6n-7b-4a7i-8
@request to	F7d-4r4n-2c-2t-4b-4i4
@request you	F-7p-2r5n-5f-6c-4b-5a5
@rescue	F33p-7d-3r47n-6f-6c-41o-9s-15t12b-6a9i-26
@respond	p14d-26r-11n10f-13c-7o12s-8t14b-19a10k-9i-23x-7
@respond & @day	F4
@respond & @learn	p-4
@respond & @urgency	p3d-2r-2
@respond .. @decided	F-3p-2d-3r6
@respond .. @learned	F-6r-2
@respond @before	p3d-2r-5n7t4a-4
@respond @decided	F-2p6d-6r2n-2f2c5o-2t4a5x-5
@respond @me	F-2p4d-5r2f2c5t5b4a5x-6
@respond @persist	F21p11r-3n-4c2o4a-4
@respond @reader	F-3p-5r-2n-5f-4c3o4a-7x-7
@respond and	p-10r6n3t6a5x-9
@respond back	F4p8n-4c2o2a-7i7
@respond be	F-11p-6d-2r-3n6c7o-3t-5x4
@respond i	F-2p4d-5r2f2c5t5b4a5x-6
@respond the	F-2p-7n7c2o-3x8
@respond to	F-12r-10f-3c-3o-2t8a5i7x7
@respond with	F13p4d2n-3t5a4
@respond you	F-3p-5r-2n-5f-4c3o4a-7x-7
@rival	F-5p14d9r-18n-9f11c-17o-21s19t11b4a-6k7i-15x-7
@rival @decided	d-3r8n3c3t5a7i-4
@rival @firm	F-11p2d-4r-15n-7f2i-5
@rival @me	d-3r8n2c3t5a7i-4
@rival i	d-3r8n2c3t5a7i-4
@rival the	F2p12d2r-2n3c-5a-4
@sarcasm	F-25p-15d-18n5f2c-48o-15s-11t-7b-10a-14i-29x-12
@silence	F27p37d-17r-7f-14c-6o-6s-15t-18b-19i-13
@silence to	F-16p-3d-5c-2s5x4
@since	p2d-3n3c-4o9s-9t31b-25i-9
@since @command	F12p5d-4r-2n6c-4a-10i-7
@since @day	F4p3d3n8f11o-2t-4x6
@since @decided	F-4p-9d-9r-3n10
@since @job	F-15d-2r-4
@since @respond	F-11p-3d4r-7n-6o-4
@since the	F4p9d6r-3n-8f-2x-9
@slang	F76p-20d-9r-10n-24f-13c94o-21s-11t5b-17a-10i9x-4
@slang .. @decided	F5r3n-2c5
@slang @decided	F5p-7d2r-9c3x-6
@slang @reader	F7p-2d-3r-5n-2f-2c10
@slang @slang	F14p-3d-4r-4c21a-5i-5
@slang of	F8p-4d12r2n3f-2x-4
@slang you	F7p-2d-3r-5n-2f-2c10
@small	F28p7d-8n8f2c24o15t5b-35a-8k4i6x-5
@small .. @decided	F5d3r2n3c-3
@small a	F-11p-14d-2r-6n8o2a-6x-4
@small to	F10p6d8r-2f3c-2
@somebody	F30p-3d13r7n23f22c-6o-7t-13b-8a-20k-14i-15x-19
@somebody .. @decided	F4p-2d3r5n2
@somebody .. @me	F5p-2d2r6f-2
@somebody @compare	F6p-6d3r-12n11f7c-2x-7
@somebody els	F-4p6d-3r10n-4f-3
@somebody in	F9p7r5x-7
@staff	F39p14d-12r5n40f-4o-7s-8t15b15k12i-38x-30
@started	F2p-12d2r9n7f-14c-4o-32t-5b-7k-10x-7
@started & @future	F4
@started & @started	F3r5
@started .. @decided	F2p-6d3r3
@started .. @request	F-4r-7n4x-5
@started @decided	F5p-2r8n-3f4c-2i-10x7
@started @firm	F10d-2r9c3t-4a7x-8
@started @me	F6p-2r6n-3f4c-2s4i-9x7
@started @started	F18p3d-4r13n-3c-3t-4b-4i-5x-4
@started and	F-18p-9r-7n-3x6
@started be	F13p-5d5r11n4x4
@started i	F6p-2r6n-3f4c-2s4i-9x7
@started in	F-10p-3d2r-10c-2
@started that	F8p6d-2r-11n17x-5
@started the	F-5p-6d-2r6n2t-4
@started to	F5d-8r6n-4c4x-4
@started with	F-8p3d-5n-4i6x8
@strongly	F20p7d-6n-9f9c7o11t-11a-6k7
@strongly .. @decided	p3d-3r2
@strongly .. @me	F4d-2r3c3a5x4
@strongly @apology	p-2d-2n-7o10t4a4i-4x4
@strongly @compare	F-12p-3r-2n-8c-2x-7
@strongly @decided	F3p2d-7n-4f-2c-3t5a-9i-9
@strongly @feelgood	F-3d4r7n-5o-4s7a6
@strongly @hedge	F-3p-3d-6n5c-5i6x-4
@strongly @interest	F-12d-6r8n3f-3c-5o-2
@strongly @me	F-3p-4d-2r-2n-3o-2i-4
@strongly @strongly	F13p-5d12r-5c-2o5k-5i20
@strongly @thank	F-13p-2d3n-4f-2c-3a4k6
@strongly @weakness	F13p-2d3n12f-2c3o6i4x-5
@strongly i	F-3p-4d-2r-2n-3o-2i-4
@study	F-24p-35d-18r-12n5f-5c-16o-39s-7t-29b6a-9k-24x6
@superior	F42p29d-47r5n40f23c-3o-22s-11t-15b-35a-6k7i-17
@superlative	F43p-21d-18r22n-31f55c-11o-15t-19b-24a-15k5i7x-20
@swear	F49p-2d-36r-17n6f-17c34s-8t5b18a-13x5
@teach	F2p6d-5r15n10f7c-11t-11b23a5k10i-28x8
@teach @reader	F8p5d-2r6f-2t4x10
@teach about	F-13p3d3n-9c-2i10x5
@teach that	F-14p7d-5r-25n-2f-2s4a5
@teach you	F8p5d-2r6f-2t4x10
@technical	F-34p-17d-36r-4n-17f-18c-7o-9s-13t-8b-14k-9i5x28
@technical be	F-6p-8d2r-9n3f-4c-3
@technical for	F8p-2r9t4i-4
@thank	F-65p-21d-31r-36n-34f-18c-8o-5s-11t14b5a29k123i-32x8
@thank @reader	F-7p-10c-2o3a-8k5
@thank @thank	F11r4f-3c6k6
@thank for	F2n-2c6o-2a6k7x4
@thank thank	F10r4f-3c3x-4
@thank to	F-9d5r-3n-5f-3
@thank you	F-7p-10c-2o3a-8k5
@timeline	F-15p9d-24r-17n-24f-8c-12o-7s-31t76b-49a40k4i-6x-6
@timeline @interview	F-3p3r-2n-2t-15i10x-7
@trait	F37p-24d-24r7n3f51o9s10t6b-7a-10k-25i-11x-4
@trait and	F5p8d-4r10n-7f8c-3o-2i5
@travel	F-25p-21d-31r8n5f8o-15a-10k11x-6
@travel for	F14d2r3n6f3c2s-4x-5
@urgency	F25p43d5r-6n-16f-3o-6s-10t-10a15k-8i-15x-5
@urgency .. @decided	F8p7r2n-4a5
@urgency .. @reader	F3p6d-2r2n-3
@urgency @day	F-3p-6d-5r-4s11b4i7
@urgency @decided	F-2d2r-5n4f2t4x-4
@urgency @me	F-4p-2d2r-7f2t6a4x-4
@urgency @started	F7p-4d-8r15n-9f-3t-4x-4
@urgency and	F-13p-16d4r9c-2o-2s-4a-5x8
@urgency for	F13p5d-2r3n-2o5
@urgency i	F-4p-2d2r-7f2t6a4x-4
@urgency longer	F14p12d5r-5n-3a-5
@violence	F12p-9d-12n-6f-5c24o-3s12t-19b11k4i-34
@visit	F-5p17d-19r-6n13f-8c2o-14s-18t-12b-29k13x22
@visit @firm	F6p5r-2n2x-7
@wait	F20p49r-18n6f-3c-3o-13s-15t8b-16a17i17x8
@wait to	F4p-8d-2r15n2
@we	F6d8r22n-27f-3c-8o-11s-9t-23b-7a-7k-12x-7
@we @interview	F-14p-3d-4r-2n-3f-3c-3a8x10
@we be	F8p-2d14r6n-5c-2s-4
@we can	F16p6r6c2i6
@weakness	F19p-16d-14r9n27f2o-7t-28b15a-6k5i-27
@weather	F-47p-13d-6r-21n-18f-29c-21o-15s-31t-11b-4a-16i-11
@wellwish	F-33p-9d-24r-17c-50s12b-16i-10
@when	p-5d-3n-4f17c2o2s-4t36b-41a30i-9
@when @decided	F3p-4r6n-6
@when the	F-5d-4r-10
@wordless	F51p21d-11r-34n-45f72c-10o16t-4a10k-21i-34x-34
@world	F37p-13d10r6n-3f51c-24o12s-22t-29b11a-17k-23i4x-13
@worship	F54p-23d-10r-11n-32f104c-10o2s-10t12b-5a-7k-7i-17x-15
@worship @decided	F-4p-2d2r7n-4f-8x-4
@worship @me	F-6p-2d2r3n-4f-10
@worship @worship	F7p-2r-7n-2f14
@worship and	F-9p-4d-9r-5n4f-5a-8
@worship i	F-6p-2d2r3n-4f-10
@wrong	F2p-8d-33r5f-11c4s-12t-28b5k-4i-12x23
a	F3p6d-10r-6n-8f2c2o-5t-5a4k-9
a .. @decided	F-4p-3
a .. @me	F-3p-2
a .. i	F-3p-2
a @amount	F8p-10d9r-2n5f-2c2o3b4x-9
a @answer	F4p9d-2r3n-6f-5c-4t5x-4
a @bad	F-11p2d3r-5n-3c-7o4
a @boast	F18d-11r26n-7f2c-7o-2a4
a @bother	F13d6r4n-4o5
a @command	F11p6d-4r3
a @day	F-3p-6d3r3n8f8x10
a @decided	F2r14n-7
a @feelgood	F-20p-5d2r-3n-5f-6c-5a-12i-8x5
a @hard	F-7p-4d14r-5n-7f-2x5
a @hardship	F-15d-7r-5n4c-9i5x-6
a @job	F2r-10n2f3c-3t-5a-6i8
a @lack	p11d-5r-4n4c-5o-2
a @party	F17p-3d-2r-3c13a4
a @perk	F-5p-4d2r-4c-2s4t-5i4
a @respond	p5d-5r-6n-2s6t7a5
a @small	F-13d-7r2n-14a7
a @technical	F5d7r-5n7f5c-3t9a7i-4x-9
a @trait	d-2r5c10o-2
a @travel	F2p-2d-6r-3n4f7o-3
a @urgency	F-9d-5r-3n-7f4c-4o-2s-4a11x4
a @weakness	F8p-3r-4n11o5
a @worship	F6r-4n2f8c-5x-9
a answer	F14p2d-7r5n9s4t4b-4a5k-5x-6
a better	F13p16d4r-6n-18f24s11x4
a car	F-19p-9d2r-3s17x8
a chanc	F11p3d19r-3n-9a4i-15x-6
a clear	F-20p-3d-5r-5n-8b6a-10i4
a company	F-4p-4d-3r-2n18c-3s9t-5a-8
a date	F7p19d-5n-6c-5t7a-5
a day	F19p5d-3r-6n12f13s-11i-5x9
a decide	F-13d-3r-12n-2x4
a fair	F11p3d-9r-3n24
a firm	F12p5r6f-2c-2a7i-4
a good	F11p-13d-2r-12n-3f-6c9b-9k-6i4x10
a hard	F-12p-2d12r-3n-21c-2
a hour	F6p4d-8r-3n3f9o-5s-6i-5x9
a interview	F-23p-6d-2n-15f2c9
a job	F3p-3d14r-3n-2i6
a littl	F-29p-2d-5r-3n-15c-2s7i-4
a lot	F-7p-5d6n-6f-5k10x-7
a month	F-15p21d-5r-5n-3o-2s15i-12x8
a no	F8p9n-12c5b-4a11
a old	F2d17n-11c-4o3a-13x-15
a person	F11p5d-9r21n-16c-4s5i-4
a right	F31p29r-3n8c3t-5b10a5x-6
a second	F-15p-6d-2n-12o3t7a4k6i12
a short	F4p5d-3r-3n8f-2c-2o-3t12a15
a very	F-2d12r4n-8f-3o-2a4x5
a week	F17p-18d28r15n4f-2c4a-18i6x9
a word	F3p9r14n-7f-6c-4b7i-6x-8
a year	F-3p-5d16n-12f-11c-3s11i6
ability	F14r36n-7f-7x-12
abl	F-7p-12r7n28f-3c2o-2t12b11a4i6
abl to	F-4p-7r3n18t7b6
about	F-17p-33d-21r-13n5f9c2o-4s7t7b5x26
about @decided	F6p8r4n6f-3c2o2t-4b7
about @me	F6p8r4n6f-3c2o2t-4b7
about how	F22p-3d-4r-6n21f7c3b-4a-5x-11
about i	F14p18d-3r8n13f-6c4o4t-8b16a6
about it	F-32p-13r-10n-14f-5c-2o7a-13i-5x-13
about the	F-17p-7d2r-24n-19f-4c2o3t10b-13a6x11
about you	p9d-9r-7c13o-7s-4i22x-9
above	p6r3n-21f15c-6o2s12t-7b-4a-9k4
accent	F22p-2d-8r-3n20o9a-4k-5x7
accept	F3p13d9r-12n-21c-13o9s-19t-7b13a15i31x-17
accept the	F25p-2d5r20s6a-4i6
account	F-33p-12d-15r3n-8f-2c6b10a4i-12x17
across	F-15p3d-2r-16n10f2c-10t-5a-6i-6x-10
act	F15p25d9r6n-17f-2a-4i-6
add	F-20p12d-36r-16n9f7c-4o-4t-13b-11i-5x21
address	F-31p-27r-7n-12c-10o4t-11b-9a15x-19
adeyemi	F-31n-6c-18s-7t9x-5
admir	d-5r-21n-14f7i7x-8
admit	F-33r-5n-19c6o-4x12
advanc	F-6p7r7f-19o15b8a19x-5
advert	F-2p18d-6r5n12f-3c-2b-4a14x-17
advertis	F37p15d-3r-6n31i10x-20
advertisement	F32r13n16f-2x-13
advic	F-24p-8d-2r-8n-5f2c-2o-2t-7b15a21x16
advis	F-21p-7d-12n-2o-3t5b16a21k-4x8
afford	F20p11d13r-10n-2s-12x6
afraid	F-30p9d7r-11n-25f-2c-8o2x4
after	F-5p18d-12r-10n-5f-6c-4o-7s-9t6b-23a-17k-11x-4
after that	F22p2d6r-9n10c8x-5
after the	F-19p-20d4r-3n-4s-10b-6i-5x7
afternoon	F-5p-8r-4n-3f-2c-10o13s-5a5k-11
again	F8p5r5n3f-3c-5s-15t-19b6i-6x-13
again and	F3p16d12r-14n-3c2a7i6x9
again for	F5n-4c-5o13
against	F7p24d5r-8n8c-4s-4t-8b24a14i-8
age	F-10p-3d-3n-13f-5c6s4a-9i-6x18
agency	F27p14d-3r-7n22f-5x-11
agree	F-11p-15d-3r-6n4f-6c-9t-7b-10a11i-6x26
agree on	F21p8r6s-5a-9x-9
ahead	F-2p6d-12r24n-25f-5c-3o-2s-7t10b-7a-6x-10
air	F36p10d-8r23f7c-2t-5x-8
alive	F18p14d-4r8n-15f9s-4t-4
all	F-41p7d-50r21n-23f-20c4o-4a19k4i9
all @decided	F-4p-4d4r-3n-8f-3
all i	F-5p-9d10r-7n-12f-6a-6k-4i4
all of	d-3r10n-15f-2c3x-7
all right	F-28p-3d-4r-6n-4c-12o-4s4t8b-6a6
all the	F-5p14d-5r-9n3f-3c-4o7t4b8a4i5x-6
allow	F4p-21d7r8f5c-2o-3s-10b4a-10i-15
allow i	F13p-9r14n-2f3a-8x-9
allowanc	F-5p-2d7n-8f-2c-9o3s42t-6a15x-11
almost	F36p11d25r-12n-10f7c26
alone	F-2p-3d-36r-5n8f37c11o3a-11x16
already	F34p-20r54n-10f-15c18o5s7t25b-13i-9
also	F-30p2d6r-19n-15f-2c-15o8t-14a7i7
although	F7p-9d15r-7n16c-12a-8i-5x-22
always	F-22p-7d-10r-25n27f3c2o-6t-5x4
amaz	F12p-3r-15n-4f31c-8
among	F-38p-14d-9r8n-20f-6c-8o-3s4b-6i17x-5
and	p2d-7r-2n3f-6c-8o5t-20b-13k11i16
and .. @decided	F4d2
and .. be	F4r3
and @apology	F13n-3o10
and @command	p7d-9n2f-3a15i9x-16
and @decided	F-6d-3n-6c2o2b-5i-6
and @future	F-4p7d-4r-8n-2a-9i4
and @hedge	F-6r-9n-2f3c-2t9a4x-10
and @learned	F-15p-8d-7r-2n4f-3c-2a-8
and @me	F-7p2r-6n-9f2o3i-6x4
and @reader	p3d6c-2a-7k4
and @request	F-8p-13r-5n7c2t10a6i10x-8
and a	F3r4n7f-7s7a-9x-11
and be	F-8p-11d-4r-6n-2s4t4x-10
and for	F17p9d-2r-9n-7f-4c6o22b5i-5x9
and have	F-39p-7d-5r-17n-13f3c-2o-3i-4x4
and how	F14d-2c13s7t-5x5
and i	F-15p4d2r-14n-20f4o7b-7a-7k-4i-12x10
and it	F-22p-10d-16r6n15c2o-2a-9k-5i-5x22
and night	F21p3d14s-5a12i-7
and no	F-18p-19d4r-3f-4k-8i-4x24
and now	F17d-5r-4n12f6c-4a-5i5x8
and one	F-15p2d-8n-3a-4i-4x-4
and so	F5p4d8r-4n-3f13c-5a-4k-4x6
and sorry	F27o12x-5
and thank	F-15d-3r-2n-6f-3c-2k10i-4
and that	F-12p-2d-4r5n-12f-2c2o-3a-7i-11x17
and the	F-8p-5d6r-8n-13f-6c-7o2s9a-4i-5x6
and then	F21p4r12n25f2c-5b-4i-7x-9
and they	F17p5d4r-4n-3f7c2a-6x-10
and this	F16p-9d7r13n2f3s-4t-5i-11x-4
and we	F11p11d17r7n-13a-7i-7x-4
and will	F-17p9d-7r-17n-3a-11x-8
and you	p7d13r-2f-2c-5b-5a-15k9i4
angry	F14p5d-4r-6n13o22a-11i-5x21
announc	F9p-7r24n-7f-4c-8t5a8i-5
annoy	F12p-13r-3n15c17o2t8a5x-7
another	F8d10r-26n5f-9c-7o-4s-6t-13a6
another offer	F-12p-9d-11c3a6
answer	F-9d13r-5n11f-12c-12o-15s-7t-21b5a-20k4x5
answer be	F9p-9r3c9o-6k7x-11
answer i	F21p17r-6n5c-4o5t-4b-4i-6x7
any	F17p-25d15r6n-17f5c15o-23s-7t12b20a16k-16i-22x-11
any @answer	F7p2d-5c7a7i-4
any further	F2p-2r18n-2c-5t6b-6a8
any longer	F11p22d-8r-10n-3t-5a-11
any more	F8p-12d22r-12n7f-3c-6o-9i-11
any time	F-20p-14d-5r-8c9a-6i-5
anybody	F6p4r25n-12c-10t6b-9a-6
anyon	F2p-17r-5n-7f10c6s-12t-6a-12i-5
anything	F23p-20d45r-15n6f-10c-4o-6s-15t16b-7a-21i-14x-7
anything to	F17d4r-4s-4a7i-7
anyway	F-5p2d4r-2n20c-12o-3s-8t-4a7k7i-28
anywher	F9p10d21r5n-15f11c-3a-11i13
apologise	F14p-8d-3r-10n-7f-4c-9o14t9a23i-5x24
apologise for	F-12p-2r-2n-4c2o-15
apology	F20p-13d-16r-5c-11o59a-20k-8i-10
apology for	F5p-2d-4r-2n-3o19a-12k-5x-6
apparent	F26n27a-5x5
appeal	F-15p25d-13r-9n-6c-2b-5a10i10x5
applicant	F6p18d-4r18n12f-9c-5s-4b12a21i-7x-7
application	F-20p-16d-6c-7o-4s-7t-6b11a-10k-4x9
apply	F29p-20d14r6n49f-19c-10o-7t-8b18a-10i33x-23
apply again	F-16d6r-4n-5c-2s-6b11a-4i29
appointment	F28p-5r36n6c-2o2s-4t11x-10
appreciat	F3p12d-8n-14f-11c-10t6a15k27i-7x4
apprentic	F-30p-4r-14n-7f-8c-9t-7a-4i7x46
area	F-7p-3d2r-11n2f-10s-11b31a8i11x9
around	F7p-5r-3n16c14o-3t-5b-4a-11k9i4x-9
arrang	F-10p-17r10n-3o-5t4i11x-15
arriv	p2d-9r7n-18f-9c-7t4b-11a-4x14
articl	F-4p-2r-11n-10f12c-4x37
as	F-22d-5r3n-12c-14o3t-4b7a5k-8x8
as @feelgood	F8p2d3n7c4
as @ought	F-15p-2n-6c-2a-4
as @reader	F-5p-2d2n-3c-5x5
as a	F-16p4d6r-6n-2f-11c-16o4s-8b-4i6x-5
as agree	F-21p-3d-2r-18c-2i5x-4
as good	F14p5d7r9n12k5x-5
as i	F2p-5d3r9n-4f-2c5t12b7a6x-11
as promis	F-25p-7r-4n-11c-4x6
as the	F-3p-9d9r-7n-6f3s12a-8k-4
as you	F-11p-4d3r-2n-6c-11t-4a7x12
asham	F2p4d-11n40o-6a5x15
ask	F10p25r-24n-7f-18c-24o14s8t34b12a26k-13i-23
ask @reader	F8p12d3r3n-4f-3c-2o-3t-4a10x-4
ask @request	F-11p-7d-6f-2
ask about	F-6p-7r-2n14f-5c2o3s4x-6
ask for	F12p25d9r2n-14f-4c-3s-4b11a11i11x-9
ask how	F-24p-14d-6r-2n-3s-8t9a9i-7x13
ask i	F8p-11d8r-7n11f7c11b-6a-12i18
ask if	F-14p-18d4n-2s6t12a14x7
ask the	F13p-13r-3n22o-2t-4a-10x-11
ask what	F-18p3d-6n-15s10i-8
ask whether	F-25p-16d-13r-3f-5s4t-4b-5a-4i-7x7
ask you	F19p27d6r6n-9f-6c-5o-6t-8b-4a23i4x-9
assessment	F-5p-8d-2r14n-7f-7c-4t8b13a-10i8
assum	F37p27d-3r7n-7c4a-12i-8x-6
at	F-4p-15d8r4f-13c-12o-12s4b-9i6
at @any	F8p2n12o2a-4x-4
at @reader	F3p4n9f-2c-2a-4
at a	F4p-2d16r-14n5f-2o3s-5a-4i5
at all	F16p4d8r-12n17f-2o5t-7a-8k-4x-9
at any	F-16p-16r-6n-4c6a-13i8
at home	F5p-3d9r-13c-6x-15
at i	F16p5d5r16n-11f3c-4o-8a9i-6x-8
at least	F10p-4r-5n24s7t7b4
at night	d11n-6c-6a4x-6
at onc	F-6r14n-5c-6o-2a7i13x8
at the	F-7p23d-2r-8n-12f-7c3s-6t-13b7a6x33
at work	F12p-2r19i-4
at you	F6p8d-3n21f-4c-4t6a-8x-5
atmospher	F39n43c-5k-13x-7
attach	F4p-3d5r-2n-14c6b-15a-9k-6x12
attachment	F-6p-15n-18c-5o10a-4x7
attempt	F14p25d2r-4n-3x-7
audit	F-17r-12n-3a-4
august	F-12p-10d4r-4n-3s-11a8i9x-15
autumn	F7p-14d14r-6o-2t-12b11a-9i10x6
availabl	F23p26d-5n-7f-2c10o-2a12i-10x-9
away	F16p-4d5r-3n32f2c-2o-2t-4a15i-8
away from	F14p8d-6r-11n24a8i-6
awe	F20r-4n-3f31k-6i-6x-4
awesom	F-5f-25c23
b	F6p-9d39r-10n-4o-7t-7x12
back	F4p13d8r-27n-10f-13c10o2s-11a4i13x15
back to	F-4p-6r10n-8c-2o4a-8
background	F-27d-9r-7n-10c-4s-6b12a-5i-12x-7
bad	F-19p-8d6r-14n11f-13c-2s-6b-6i13
bakery	F-8d-2r-9n-5f4c-2a-7i4x26
bank	F13p12r24n5f6c-2s-15a-11x13
basical	F12p-2d-4r14n-10f5c26x-5
be	F2p-3d2r-4n11c-4o-14t-6b-9a-14k-5i-7
be #	F-14p-5r2n-19s9a5x9
be .. @bad	F6n3
be .. @decided	F-3n-3
be .. @reader	F2p2r3
be .. for	F-4r2n-2
be .. the	F-6p-4r-4
be .. to	F-3
be .. you	F2p2r3
be @apology	F2p5d4r-4n5f-2c-8o2
be @bad	F25p7d-11n16f-3o-2s7b4x-6
be @beg	F11p2d14r-5n-2c3a10i8
be @boast	F3d-3r13n6f-22c-4
be @bother	F13d-3r-4n-2o12
be @certain	F16p-5d-9r13n6f8c-6o2x-5
be @choose	F8d6r-7n7c2t-6i-7
be @command	F-3d-2n-7f-6c-4o-3t6
be @compare	F11p10r-4n4f9c4a-5
be @decided	F4p-2d5r4n4c2o-3t5b11a6x-8
be @doubt	p5d-4r10n-13f-2c-3o3a4
be @emotion	p4d8r-5n10f-5c-7x6
be @feelgood	F-25p-21d-6r-8n-13f-5c-2o-2a-7k7i-20x11
be @fit	p-7d2r13n-12c5a-5i9x-8
be @hardship	F6p-6d16r-9n3c-3o-2t-4i-10x-4
be @hedge	F-12p-2r-11n-9f4s7t6a6
be @honour	F3d4r6f-5c-2k5x4
be @hurt	F-6p-9n-2
be @interest	F4p-4r12n-5f3t11a13x-7
be @joinverb	F-4d-5r12c-2x4
be @lack	F6p-3d7r-3n9f-3b4x-5
be @learn	F14p-2n12c3
be @learned	F14d-4r18c-5t-7i-5
be @me	d6n-6f2c-2o-3b14
be @mistreat	F10d-7r-2n12c-3x-6
be @negotiate	F-11p-2d-4n-3s9
be @offer	F-5p-4d7r-10n-2c3s-5i-7
be @oldwork	F-5p-4d9r-4n-4f-2c-5a7
be @ought	F6p-5d2n6f2c2a9
be @persist	F15p10d-3r6n-6f2c-2o3
be @please	F-16p-11d-5r-3n-2a-18k4i5x9
be @reader	F15p14d3r4f6t4k-5x-5
be @regret	F11p6r9c-3t5
be @request	F-7p-3d-4r-3n-5t4b-5
be @respond	p4d-3n3o-2t6a6
be @rival	F7p16d2r4n3
be @silence	F4p5r10n-9f6i-5
be @since	F14p7d3r-2n-3f8x4
be @slang	F5p3d-6r-6n4f2c19o-3k-7i7x-9
be @small	F-11p2d-10r-3n3f-2c4o3a4i11x4
be @started	F-4p-11d-3r6n-4f-3c3a-7i6x8
be @strongly	F24p-2d9n3f5c6o3t5i9x-8
be @superlative	F7d-3r9n-8f-4c3o4
be @thank	F-4p10r-5n-2f-3c-4t5b8a14x6
be @urgency	F2d10n7c-2i-4
be @wait	F13p10d6r-2c-6i-5
be @weakness	F-4d-4r-4c2o-6x-6
be a	p3d-2r10c6o9b-15k12i4x10
be abl	F-14p-4r-12n5t7b6
be afraid	F-15p5d-16
be all	p-13d12r-16n7c-2o-4s4t8b-5i21x9
be also	F-4p17d-2r-9n-3c-3a-8i8x-8
be asham	p3d-5n17o-2
be ask	F-3p-8d-5r-2n15f3c4o-2s-7b13i-7x17
be at	F-7d26r-3n-16f-5c-6o-2b4a-6i9x-7
be back	F-27p-26r-3n-5
be bad	F11d-5n15c-5o-6
be be	F7d5n-14c-6o7t4
be choose	F17p-4d5r-13n24i-11x-4
be clear	F20r24n-3f2c-4s6i-5
be come	F27p2d-9r8n-3c13s-4t8a4i-5x5
be disappoint	F-18p-8r9n-25o-2
be do	F5d-5r12n2f-4c5s9a4i14x-7
be easy	F11p-8d-2r24n-9f-4c5
be fill	F5p19r12n-6a4i-7
be fine	F-18p-6d-2r-12n-2c2t-5i-8x-7
be free	F-26p-12d-3n-3c-6s7t-4a-14
be get	F3p13d-2n-6f-2x6
be glad	F-15p-7d-7r-6n-4c-5b-4a11i-25x4
be good	F5p-7d6r4n-4f3c3o-2s-5t4k8i-16
be great	F6r3n-3f-11c9k-4i11x-4
be happy	F11p2d9n-2c5t-5i-13x-7
be i	F3p3d12r3n-13f5c-4o-8s-7b32k-4i5
be impress	F-14r4n-6f-11x7
be in	F-13p9d19r-29n-17f12o-2s-11t5b-9a-5i8x5
be interest	F-6p4d-7r-3c-5i-22
be it	F27p7d3r-9n-4c15o-4t-8b6a-5
be just	F-14p-3d-11n-2f-3c6i18
be kind	F-15p-18r-5n-5f-3a-14k8x8
be late	F2p-2r-4n14f-6o-10i-4
be leave	F31p19r3n9f-2c-2s-4
be live	F25p-3d25n-6c-2
be look	F-32p-7r-17n-20f-5c4s8b5a-6i20x-5
be make	F-3p-4d-14r11n-10f-4c-3t11b-6a8x-10
be miss	F7p3r14n-10c-8a11x-4
be more	F17p10d-8r20n-10f2c-2a-6
be move	p-17d-3r-6n-2f-3a-12i-5x12
be new	F-16p-4r-11n-4f-2s7x16
be no	F6p8d-13r-25n21c-8o5s-6a-24k-7i-6x9
be nothing	F4p4d2r3n-10f12i-11
be of	F8r3n8f4a-13i8x-12
be on	F-15p-28d-5r15n-6c11s-8t-8a-12i17x-14
be one	F-28p-10d-8r-3n-8f5c-6t-4a-10x14
be only	F11p9d-6r2n7f-7c8o8a8i8x6
be out	F-8p3d-7r-2n13o-2i-4x-24
be over	F15p-10d-8r33n-6f2c2i-4x-5
be please	F-21p-7d-12r-3a-26i13x13
be possibl	F-21p-12d-2r-3n-3s4t-4b-7
be proud	F-16p-2d-6r-2n2a-4i18x11
be right	F-20p-6r8n-6f-4c-15t-4a-5i5x6
be run	F22p26d6r6c-5
be send	F-11p-13d4r5n-3o-2i-4
be so	F28d10r-21n5f14c26o11t10a6i12
be something	F-16p-13d-3r12n-2c-5s-9b-6a-7x31
be sorry	F-13p6d2r-6n-11f-2c-6t-7a-4i8
be still	F10p21d2r-11n-9f4c2a4k-7i11x5
be sure	F-12p6r-19n-4c-3o5i5
be take	F11p8d7r6c-6a9x5
be tell	F17p8d-9n17f-4b4a-7x13
be that	F9p6d8r-7n-5f-5c20o3s5b-4a4i-7x-11
be the	F4p-6d14r13n-24f15t7b-12a-8k-9x4
be there	F-26p-5d-2r-8f-3c-9o3s4b4a19x4
be to	F-9p-2d-6r20n-5f9o-2t6i-17x6
be too	F9p12r24n4f-2c-9o3s-5t12b-4a-13x-6
be treat	F6p-3d-3r-5n15c-5a-6
be unclear	F-23p-4d-5n-12c-2o-2a-4
be useful	F-14p-5r-3n-3t4b5a11i5
be very	F-15p6d-7r-8n-5f-6c-5t4a-6k4i-8x-11
be wait	F11p18r-6n-3c-3a4i-4x8
be we	F22p7d-3r11c3s5t8x6
be what	F-29p-3d-3r-14n-10f5t-4a-7i11
be will	F-6p-5d13r-10n-8t-4b6i-14
be write	F-29p-23d-3r10n-8o-3t12
be you	F33p32d7r10f13s5t8a6k-11x-11
bear	F-34d16r5n-35f4c-2o13t14b6a9i8x-10
becaus	p18d4r-11n-5f-20c7o-14s-9t28b9a10i10
becaus @decided	F2p-13d6r2a5i5
becaus @me	F2p-13d6r2a5i5
becaus i	F5p-29d14r4s-6b6a10i12x-7
becaus of	F9p23d2r-9n-3c2o-2x-7
becaus the	F-23p2d-8n-13f-11c-6o-3x-11
becaus you	p3d-5r-6n20c5o-3s5i-7x8
become	F-6p-8r-2n-2f8c-2s-6t-16a9i12x-13
beer	F15p-2r10n-3c3s-9t-13b-6a17x-8
befor	F-7p-8d-17r2n13f-3c-6o4t19b-14a14k4i6x29
befor @decided	p-5r2n6f-2c2
befor @me	p-5r2n6f-2c2
befor i	F3p-10r3n12f-4c4s5a-5x-6
befor the	F2p14n-8c-5t20a12k-4i-13x10
beg	F13p-16d28r-12n-15c-6o12b5a21k-8i18x-4
begin	F17p-11r-12n23f6t8a-10k-11i18x7
believ	F-5p-6d-8r-4n4f9c3t-7b-13a-15i-6x5
believ that	F6p-4r-11n19b-6a-4
bell	F-20p-8r-3a-4i10x26
belong	F16r49n2f3a10i-16
below	F-27p-7d-4r-19n11f-3c-8s10i10x11
benefit	F10p-4d-5r27n3f-2c-3s28t-11a5x-13
besid	F23p-10d14r-8n6f5t-4a-9i-4
best	F-3p-18d-31r32n-11f29c-37o-14s-4t-9b-5a-6i-12x-28
better	F3p-15d-15r4n25f6c-7t-5b18a12
better for	F-21p-8d-3r-4n3f-3c-3t-4a18x-6
between	F-15p8d4r-5n3f-3c-7o-3s16a-10i-12x21
beyond	F20p4r9n-17f6o4t6i-10x-11
big	F20p-7d-10r-2n25f8c26o-2k-5x15
biggest	p-2d-4r-22n-4f27c-3b-7a-5x-5
bit	F18p12d-11r-10n12c16t11b6a-25x-13
blame	d-4n27x16
board	F-8r11n-12f-8c3o-6t8i22x15
boat	F-15p4d-8r-14f-2o-2s-5i28x24
boiler	F16d8r14n-2f-4c5x33
bonus	F-17p12d6r-12n-16c6s61t-5b-10a7i15
book	F-26p-3d-12n-12f4c-11o-5t6i-5x16
bookkeep	F-26d-6r-5n9f-4c-2x11
boss	F12p-14d-2r-6n8f15c13s-5t-6b-6i-6x-7
both	F-4p11d-22r9n-15f-7c11s6x6
bother	F5p-10r5n2o20t-14b6k5x13
bother you	F8r-2n-9o20t-8
box	F-13p-3d-3n-5c10t-8x28
brain	F6d-2r7n-7c24o-8x-4
branch	F-3p-10d-8r27n-10f-9o-3s-4b-10a-4
bread	F-29p-14d-8r-10n-3f3a6x10
break	F-3p-10d-20r4n4c3o4t15b-4a-8k-6x4
brief	F-33p-4d-5r-12n-11f-4c-13s5t10a13i-10x7
brilliant	F17p-3r4n-12f8c-5k7
bring	F-26p-10d-17r-12n-11f-18o-5t-12b-10a-10i-23x8
bring the	F-21p-2r-9n-3f-5c-4o-2i9x7
brother	F-42d-11r-8c-17i-6x8
budget	F-2p-4d9n5c-8t5i4x13
build	F-24p-8d-10r-12n8f-7c-7i7x4
building	F11d4r-5n10c2s-10a-9k-4i6
bunch	F30r-2n-10c18k-16x-5
burden	F7d37n-4o-5
bus	F-10p-24d-11r-7n-2c15o-5s-5t-7b-7a-16x20
business	F20p9d-6r28n-3f3c-2t26a13i-12x23
busy	F-25p-13r-17n-10f-5c-6s-21a-15x-6
but	F-9p-6d-2r-4n-26f21c10o8s-5t5k-7
but @decided	F-7n-5f-4c2o-2
but @me	F-8n-5f-4c2o-3
but i	F-17p-3d2r-2n-11f-8c5o-6b-4i6
but it	F-6p8d-3r-4n-4f-4i-4x11
but the	F-23p-8d-6r7n-3c-8
buy	F17p-2d-2r19n-4
by	F-10p-11r2n-8f6c-11o4s-4t-35a-20k-13x9
by @day	F8p6r2s5i4
by a	F10p7r-3n7f16c-2b-4a-7i-4
by friday	F-29p-20r-7s4a-6
by hand	F-23p-2n-11f-2c-4x7
by the	F8p-17r-3n3f3c14s-4t-12a-13i10x-5
by thursday	F24p25r-6t7
cake	F-16p-12d-9r-3n-6f-4c10
calendar	F11p30d-14r15n-20c-4a-10i-7x-16
call	F-13p-31d23r-8n-13f10o-4s-6b-13a-4k10i-16
call you	F14p8r-3n-9c9
calm	F-50p-19d-5r-23n-24f5c-2x-5
can	F4p4d-6r23n-36f6c-2s4t-8b-9k-8i-8
can @decided	F2p5d-3r9f-2c3t-5
can @joinverb	F-8p-3n-2a-4i-5x4
can @respond	F-10p-5r-2n-2
can be	p-10d-5r3f4t5a-4i-6
can do	F-2p-4d-3r15f-2x-6
can no	F19p11d32r-9f7c-2o-2s-15t8b-5a-4
can start	F-15d-4r-7n-3c-3i-9
cancell	F-13p-16d-17r15n-13f-3i-5x-12
candidat	F11d-3r23n12f-3o3b8k-4i8x-13
car	F-7p-2d3r2f-3c4s31t-7i-7x10
card	F27p-7d5r26n14t7x-16
care	F-5p5d6r-9n-5f-3c-6s-17b-5a-9k-5i-22x-8
care about	F27d15n5s-6i-5
career	F-27d-22r5n11f-2s-4b9a6x18
careful	F-37p-11d-2r-7n-26t-4a-9k9i4x-9
carry	F-9p-10d-6n8f20c-8s19i-4x22
case	F22p18d-2r4f-8o-4s-16t-6b6k-8i-9x9
case you	F19p3d9n-5c6i5
cat	F-29d-13r-3n7f-2c-10s4a-8i7x6
caus	F-28p-8n-11c-3o-11x10
cent	F8d-8r21f-2s8a5i5
centre	F-17p-7d-8r-11n-7s-4b-4a12i-7x5
certain	F-4p-8d-14r19n-4f-3c-5s-16t-7a-11x10
certificat	F13p7d7r17n-2f-4c19s7t-6b17a-10x-15
chair	F27r17n8c7o4a7i-12x6
chanc	F30p-16d16r-14n13c12s-7b10a-14k7x-12
chanc to	F-12p-2r4n-8t5a17i-8x-7
chang	F-13p-5d-4r12n-15f-3c-12o-4s-9b6a-9k-26i12x20
chang the	F19p-6r13n4f6a-5x-6
character	F14p-3d-4r39n-9s-14x6
charg	F2p-2d-14r18n-10f-5c-2s-4a-8i-4
chart	F-16r-7n-2f-4x11
chat	F-14p3f-19c-5a4k-17i-5x-6
cheap	F-12n-17c5o-2x8
check	F-40p-13r-15n-10f-4o-3s-6t23a-4i-15x28
cheer	F17n-2c9a-6k-5
chef	F2p-2n-5f17c-3b8x28
chief	F-10p-12r34n-8f-6c-3k13
child	F8p-22d40r-6n-7f-3c-15o-4s-14t-10b-5a-20i-13x22
choic	F-20p15d4r-4f-2c-21o-7t19b5a15k-4i17x-5
choir	F-22d-5r-6n-2c-5x34
choose	F-28p-24d-28r-6n33f-2c-14o-8t17b23a4i6x-8
choose the	F22d-5r27n13a12i-6
christma	F17p-12d11r19n13f-4c-2s5t5a-10k-5i9x9
city	F6p-8d7r-13n-3f17s-5x-12
claim	F-5p-2r-11n-3o3s-5i-11x22
class	F15d4r25n7f2c-2s-5t-4b-4a-6i11x16
clean	F10p-4d37r-3n3f-11c-4a15k-7i-14x-8
clear	F10p13d-10r3n17f-6c-7o5t-8b15a-27i-7
clever	F15p-10d-13r17n15f-5b-4a-4x18
click	F25c-4o27
client	F-9p-16r15n-6f-5c-2o-5a-6i-4x10
close	F-13p18r-20n-8f-9c-11o5s-14t5b22i-24x-7
closer	F-15p-6d-12r-4n2s14b-4i-40
coffe	F-32p-15d-3r16n-20f4c-6a-9x6
cold	F31p-5d3r-4n23c-3s-8t-6a-6i16
colleagu	F-13d-9r-13n4f-8c3o-2t-13b-6a-11k7i-16x-11
colour	F21r26n-4f-9a22i-18x19
come	p4d11r-4n-5f-4c-3o-4s15t4b-18k-10i8x-5
come back	p-12r8n-5c2o4t4a-6i16x4
come for	F-26d3r-13s7t-9i19x-4
come from	F-7p13d-9r-2n-10f4c-3
come in	F-6p4r11n-18c-6a-10i-16
come to	F18p8d-6r16f6c-6s4t-11a-6i8
come up	F-16p4d-17n-2c-2s5t-10a-6x11
committe	F20p10d-14r41n7f-3c-4t11b-7a23k7i4x-5
communication	F25r19n24f-4
company	F36p-4d3n33f10c-9o-6s23t-6a-7k-4x-20
company be	F28p6d4r-9n-16f20a-5x-10
compar	F20p10r-26n40f9c-6o-4a-8x4
competition	F12p-6r32c-2x-13
competitor	F6p-5r-29f9c-4b-5a-4
complain	F26p-24d16r-17n23c-5b-6a-5x13
complaint	F-37p-21r11n-23c-2a-10x12
complet	F26p-9d15r-2n23f5c13s-14t12b-4a-12k-6i-4x13
concern	F-36p-5d-2r-3n-7f-3c-16s4t13a6i-5
confirm	F2p7d-2r-6n22f2c-4o-2s-6t-8a19i11x15
confirm that	F-17p-12n-5f2t-4i5x-8
connect	d-7r15c-3s-6t-15i-20x7
consider	F13p17d18r-17n5f11c-4o-2s7t-7a11k5i-7x-6
contact	F34p8d9r-7n24c-8o13a-7x-10
continu	F18p25r-6n-5t-10a-11i21x-9
contract	F25p16d18r-6n12f9c9s6t-9a6
control	F-17p-7d-4n-3o-2b5a-6
convenient	F-23p-19d-4t-19b-5x-4
conversation	F-5p10d-2r-29n11f4c-5a-4k9x6
convinc	F12p-3d6r13n24f-5c-7s-5t-9b15a-4i-12
cook	F-29p-4d-12r-7c6t19b-9a-4i6
cool	F-12p2d-3r-13n-4f-18c-3a-5x38
copy	F-6p6r-4n-3c-7b-6a-28x-29
corner	F13p-2d8r-5n5c6t-7b6a-4i5x7
correct	F-32p-24d-13r4n9f-8c-7o-2s-7a9i-9x4
correction	F-24r-9n-10f-6o5x-5
corridor	F9p-5d11r16n2f-3c-6i-5x20
cost	F-4p9d-30r7n-5f-6c-12o5s18b-4i-17x14
could	F19p-19d-10r11n14f9c8o-8s5t-19k8i-15
could have	F27p5d-5r-3n19f4c5
could no	F-7p-12d4r6n3f-5c-3a10
could you	F-10p-8d5r4n-7f-2c-8o-2t9i-7
count	F20p23d3r-4n29f-14c4o-5s5b-7a-5i32x11
count on	p19d-3r-8n-2c-2t4a10
country	F5p-12d16r-3n-3f-12a-7i-10x-12
cours	F-25p-5d-9r-11n-19f5c6o-10s-13t4k-7i-6x-19
court	F-23p3d-4r-8n-10c-11x-17
courtesy	p19r-3n-2f-3c-2t-15b-6a6x-8
cover	F-37p-6d-5r-8n-13f8c-12s9b-5a-7i-14x-13
creat	F17p-2d28r-5n-7f14s-6a-7i4x15
credit	F27p-5d12r-12n20c-4
crew	F-29p-2d-6r-5n-2c2s9b4a-4i19
cross	F-9p-5d-11r5n-17f9c10o2a-17i-5x5
cry	F35d31r21n-16f-2c-4t-5i8
curious	F-26p-7d-11r4n7f-2c-2t27b11a35i7x7
current	d-19r-14n14f-4c-6s7t9b-8k4i-8
custom	F-18p-7f-3s-10i-4x-11
customer	p-5d-5r28n-23f-9c-4o-5b-5a-14k-7x8
cut	p-7d24r-3n-5c-4s4t-10a-10i-6x21
cv	F24p-3r3n35f-13c-11o-5t-8b7a14i10x-14
daily	F-18p-3d-13r-2n-15c-6i29x-10
data	F-21p-4d-2r8n-3c-10a6x14
databas	F-16d-3n-2x6
date	F-30d-6r6n-11c-22t7b-15a-27k8i-10x-13
daughter	F-25d14r-6n-13c-2o-5a-5i-7x-5
day	F-12p-5d-5r-5n4f30c-5o-14s4t-42a-12k8x-4
day and	F7p-5d6r-3n13c-4t5a13i-7x-7
day i	F20p-10d17r-2n-2c14i-5
day in	F19p18r-7n-8f-3i4x5
day of	F7p8d-5r-6n17f-9s15t-10b-4x-11
deadlin	F-15p-9d-7r-2n-7s9i-12
deal	F18p-8d5n3f-8c23s-4t22b-7a-10i20
deal with	p4r-15c11t12a5x8
dear	F27p-5r-5n-6f3c20o4s-7a10x-9
debt	F-9d2r-12n-13b-4a-18i-21x-4
decent	F7p-7r-2n-10c27s6t-8i7x-5
decide	F-16p-13d-6r17n12f-10c-5o-6s-6b-4a-10x-18
decide for	F-25p-11d-4r-4t-4b6a-7
declin	F-58p-18d-20r-28n-14o-7i-11
deep	F2p-5d3n-19f14c-5o17i-6x12
degre	F7d-7r3n18f6c-13i-10x18
delay	F14p27d-2r-2n-4c2o-7s-6t11b-10i-6x-28
demand	F21p27d-2r-17n-3o13s5a12
department	F-9p-21d-3r15n-9f-7c3t-8b-5k6i-9x17
depend	F9p-14d41r-6n-4f-15c-4a-8x-8
depend on	p-8d16r-4n-2f-9c-2a-4x-4
depot	F2p13d-3r-18n16f-5c-3s-4b-5a-6
describ	F9p-8d7r-3n23f-8s6a-5x26
description	F-21p-2d-3r-5n2c-10s-8
deserv	F38p15d-12r-15n11f11c7o-2t-6a-29i14
desk	F-4p-5d-16n-14f3c22o-4t-4b-6a-6k-10i-6x4
desperat	F17p-7d37r-8n-15i-7x-6
detail	F-14p26d-18r-9n-25f-9c10s-19b30a8i-9
different	F-13p-31d8r11n14f-4c5s-4b-6a-25i-10x6
difficult	p8r-3n-7c-13o-2s-5t7a15i-12
direct	F-21p13r-23n-20c-5o17s-6t-6a4i-4
director	F12p13d-10r2n-21f21s11t7a12k7i-6x16
disappoint	F-12p13d6r16n-37c-2o-27t-6b-4a-13x-13
disaster	F43p-5r-6n34c14a-4x8
discuss	F-5p13d-17n-9f-2s18t4b-5i8x34
discussion	F25p26r5n-13s17t-7
disturb	F21p-5d-8r-5n12o15a-4
do	F-4p-6d-4r9f-6c5o14t-5b14a15k-4i4x14
do @decided	F-2p8d-5b4i6
do @me	F-2p8d-5b4i4
do @reader	F-12p-7r-6c-3
do at	F-25r-9n-5x-5
do better	F-11d11r-8n-5o-2t-6a16i11x-6
do i	F-4p17d-12f2c-2s-6b8a4i9x-5
do it	F-5p-19d10r-2n6f2c-2o-3t6b-6x7
do no	F7p-6d8r-7n22f-10o-5s9a5i4x-15
do the	F-7p13d-2r-14c4o-2s4t4i11x-6
do this	F-11d-18r20n-8c8a-7i-7
do to	F9p5d25r-8n-3f-4t-6a-14
do with	F7p-9d-3r4n23f4a-5x6
do you	F-26p-15r-12c-6b4i-4x-4
doctor	F-30p-13d17r-8n-9c-7o3x-6
dog	F-21p-5d3r-6n9f-6c-8o-2t-7a-4k-4x29
door	F-14p-8d9r2n-16f4c-9o4a14i44x-18
doubt	F4p-6r43n-9f4c-9o-6t-5x5
doubt that	F4r22n-22f7
dough	F-35p-5r-3n-5c-8s10t-7x8
down	F7p18d-10r23n7c2s-5b-4a-16i6x14
dr	F14p-3d-6r-9n4f23c-3a8x53
drag	F9p4d-13r3n28c-7a-16x-7
draw	F14p-8r7n5c-3s10i11x-11
dreadful	F23p-2r-6n2o28a4
dream	F6p-3d-42r-10n-5f39c6o-5a11k-4
drink	F15p-9d-9r5n-12f14c14a-9i10x-4
drive	F-5p4r-10n-2f-7c-8a-10x-19
drop	F-38p-21d-5n-7f-2c-9o-6s-7t7a-6i17
dry	F-13d-2r4n-6f3s-14k-6x15
due	F7p-8d10r-3f11c8o-5t-21a-6k4i-6x-9
dull	F-31p-8d5r-5n-12c-5s-6i9x-4
during	p-14d-2r-5n19c-13o8s16k-6i-11x31
dutch	F-17r-4n-15o-5
duty	F-3p-8r15f-6c9o-4s-4t-8a-4i9x17
e-mail	F23p18r-4n9c-9o16a4x7
each	F-10p-2d27r-25n-9f-12c6t-11a-10k-22i5
each other	F-24p-16d-2r-5n4f-7c11x16
earlier	F-13p-29r-5n6x-22
earliest	F36p42d-2r-4a19x-7
early	F-16p3d-13r-10n-20c-9o24s-8k-6x11
earn	F-34p-5d-10n-8f-2s26b-8x-7
earth	F17p16n2f3c19a4x4
easier	F-16p6d-9r-2c-2a-6x-11
easy	F-29d-10r14n-22f-10c-2o-3a8i-9x4
eat	F-8p-8d18r-2n-13f2c5a-5i-13x33
effort	F11p15d-12r-12n24c-2a-5k-5x-9
eight	F-10p-4d2r-15n-5c-5s6a-4i-16x9
either	F3p43d-19r-33c7o4t4b-4a-15i-44x-16
electricity	F10d25r11n-14
eleven	F-43p-10d-5r-15n-15f-4c-9t11a-6k-6i-10
els	F-5p-14d20r13n-33f5c-13s-16b15a11
email	F29p19d-2r-3n13o-7t-15b-9a10
embarrass	F11p12d21n-7f-2o2a-4
employer	F5p18d5r-20n-8f-7c-3t-6k4x-12
enclos	p-11d-3r17n-3f-2a6i15x34
end	F-2p-10d5r-4n3f-13c6o3s-21t-7b5a-6i-13x-26
engineer	F27p-12d-8r24n17f6a-5k-6i9x5
enjoy	F-17p-4d-5r-7n-15f-3o-3b-4a-11k-7i-43x32
enough	F22p20r2n8f2c-5o16b22a-11i-8x4
entranc	F-38p-2d-8r-22n-12c-3o-7b-5a7x7
envy	F-20r-31n9f5x-5
error	F-17p-6r2n-23c-2o-5s-6a-4x-4
esteem	r-8n-5f23i-4x-13
even	F24p-6d17r-17n27f25c-9o-2s-27t-7b6k-4i-7x10
even more	F-10d-4r7n-9a-5i19x23
evening	F-24p5d-19r-16n-15f-3c14o4s-4k6x9
ever	F-14p-18d-3r7n-13f-12c-6o11t-8b5a-13k-6i-6x13
every	F12p-20d22r5n2f15c-20o-4s5t-6b-6a13x-6
every @day	F2p9d3r2n-8x-4
every day	F9p14d-6r15n-14f-2o-2a11i4
everyon	F7p-7d37r-23n-14f11c7o7a6k-8
everything	F-10r-6n6f14c-4o9s-5a4k4i-5x-19
everything i	F8d-10r18n8f-5c-2
evident	F28p7r6n13a6
exact	F17p18d-4r2n-5f-5c-3t9b21a15i4x6
exam	F-10p-2d-7n-4c-3s-6t-7a-6i-11
exampl	F-33p-9d-4r-16n-10f11c-4o-2a-7i5x7
exc	F14p-9r37n-7f-12s-7
excellent	F-19r11n-8f3c-28a7i-4x21
except	F16p-7d-6r-2n3c27a-4x8
exceptional	F3r41n-2f-22
exchang	F24p3d24r-4n15x-8
excit	F-27d-7r-2n-10c-8t-5a-5i32x8
excit about	F-19d-4r-8c-5i22x5
excus	F-32p-16d-11r-3n-14c5o7a-36i-8x-6
excus the	F-17n-9c3o-3a-10
exercis	F11r-3n22c-7x-15
expect	F-30p-15d-31r-3n26c-11o-3b5a-13i-13x12
expect a	F-13p3r-3n-14c-2s6t-6b11a8i-4x-14
expect to	F-22p-21d-8r6n-6t13
expectation	F5p-9r20n-4s10
experienc	p-30d-32r-12n43f15c-21t-23b15a9i22x-24
experienc with	F-28d-2r-3n-32c-2a-4x-13
expert	F-3r15n-23f8c-4o-3
explain	F-18p7d-10r-12n-12c-13s-26t5b5a-8k6i5
explanation	F3p2d-7n-11f4s6b29a20k6x28
extra	F21d-4r-2c9o14s13i17
extraordinary	F4r-17f9
extrem	F17r29f-2b-4i-8
eye	F-24p7d7r2n4f-19x-7
face	F14p-3d5r-2n25f7c10s-6i-6x-8
fail	F8r14n23f-4c-8o11t-9x7
failur	F-21p-7d-3r36n-35c-2s-6i-6
fair	F-80p-28d-24r-6n-11f-14c-14s5t7a-5i-9x7
fall	F19p-4d19r6n-17c4o10s-13t-9b19a8i7x-10
family	F7p-6d50r-21f-9c-15o-11s9t-15b-10k4i-8
famy	F-14r-3c-6
far	F2p-7d16r-19n32f-11o-2t4a8k4
fare	F30d11r-2n6a-8i10x8
faster	F24p41d-17r2n-4f-2c7i-7
father	F-26p-3d12r-15n-11f4c-4o-7x-6
fault	F-7p-2r-5n19c-4o-7x6
favour	F33p23d13r16c-2s5a27k9i24x-11
fear	F-9p-3d-15r35n-2f-5c-10o7
feed	F33p-3d20r-2n-11f-4c2a10
feedback	F-29p-10d-11n-10c-2o2s-5t-10b18i-13x-8
feel	F25p-34d-10r-3n42f31o19t-6a-36i-4x-17
feel @strongly	F-5n-14o3
feel at	F-15r2n-7f5k4i6
feel like	F13d11r-5n-3f2c3o2x-9
feet	F-18p-3d-12r-8n-7f7i-5x5
ferry	F-14p5r2n-2c-4o-4t-5a-16i13x13
few	p-14d-2r26n6f-13c6o-2s8t-7b15a-4k-11i-18
field	F-15p-12d-6r11n4f-7c-2s-5a-4i16x-20
figur	F-23p9d-2r11n-20f-2c-14s22t-7b6i-10x28
file	F-11p-7d-7r15n-3c3o-14s-4b-10a18x-8
fill	F-4p9d-6n17c9o-4s-10t-5a-7i-6x14
final	F10p-6d-5r26n-28s6t14b-8k-5i-9x-19
financial	F4p-13d17r9n-6s37b-9a12x-8
find	F-9p13d-3r-12n18f10c-16s-4b11a-6i-22x12
find a	F12r13n6f-4c-5
find i	F-16p-6d-4r-26n2c5t-4b6x-10
find it	F17p2r7c7a-4i-5x16
find out	F-23r-5n-6c-5t7a6
find the	F-16p-2d-4r-18a4x-6
find you	F5p14d-2r23n8c-3a12x9
fine	F-34p-13d-5r-25n-5c-7o-3s6t-9a-6i-16x8
finish	F-37p-9d2r-12n-3f-5c-13o-2s-6t25b-8i-9x-12
fire	F-21d-6r-8c-4o-3x29
firm	F21d3r10n23f-4c-5o-11s8t-17i13x-18
first	F-20p-4d-11r2n-10f-17c-17o-4s-4t-17b-8k7i-14x19
first @day	F11p-6d3r4n-4c-2b-4
first: @amount	F4p-13d11r5n2c-6a4
first: @any	F2p-4d2r-2f6c-2x-4
first: @apology	F-4p-3n-5c2o-4t-4a-12x-5
first: @before	F-14p-4d-3n-2f-6c-5a4x-4
first: @beg	F-4d-8r17n2f-6c-3o-4t-5
first: @command	F15p17d6r5n-10f-3c5o-3s4t-6a18i4x-4
first: @compare	p-4d-3r2f-7c-3a-12i-6
first: @conditional	F-15d-4r-4f3c-6o-4s-5a-7x-6
first: @decided	F-6p3d2r-5n-9f-5c-5s-7a10x-6
first: @doubt	F4p5d-2r-8n12f-3c2b4
first: @feelgood	F6r5f-2c-2k-4x-6
first: @future	F-17p-2d-8r-2c-5t-5i5
first: @hedge	F-15d-5n4f-3c-4t-4x6
first: @interest	F-10p-6d-7r-6n-2c3t-5a-5i26
first: @learn	F-10p-9d-13r2c-4s-14i-7x15
first: @learned	p3d-2r12n-6f-2c-2
first: @lowest	F-18p-4d-4n-7c-2a-6i5x-4
first: @me	F-2p-5n5f-4c-6o2s-10b-8a-12i4x-5
first: @negotiate	F-9p3d-3r-4n-3c-4s9a5
first: @oldwork	p-3d-8r-3n22f4c-3o-3s-4t-4a-9x-10
first: @others	F9p8d4r9n-9c-2i-6x-5
first: @ought	F10p11d-3r9n-3f-4s-5b5a8x6
first: @persist	F13p2d12n5c-6t9
first: @please	F-5p-7d3r4n-8c-4t11a11k-5
first: @reader	p-7d-4r3n11f-2c-2o-8s-8t-7b-10a-18i-12x14
first: @request	F-13p-10r-8n-6c2s5a17i-9x-8
first: @respond	F7p7d4r-6n-4c6a24
first: @sarcasm	F7p-2r-5n11
first: @silence	F-26p-18d-5n-7a-6i5
first: @slang	F36p-7d-8r-9n-10f-2c36o-2s-4b-4i-10x-15
first: @started	F13p-5d6r10n4i-5x-9
first: @strongly	F12d-4r-5n8f2c7t9
first: @teach	F12r8a-4
first: @thank	F13p-2d2n-3f-5c9o-5b-5a-12k14i5x7
first: @we	F-14p-5d-2r-2n-9f-2c-3s-7a-7
first: @when	F8p6r8n-2c-6a-6
first: a	F-16p5d-8r9n-12c-10a-7x-5
first: as	F-11p-13d-3n-8f-8a-10i-6
first: at	F-10r-5n-3i-5x-5
first: be	F-12p3d5n-8f-3c-6s7t6b9a19i-9
first: could	F-8n-5f2x-10
first: do	F-6p11d4r-11n-14f-2c2b9a32i-5
first: every	F14p-3d7f2a5x-4
first: good	F18p3d-2r-2n9c8
first: have	F-2p3d-2n8f-2c-9s-6t13b-4a14i5x10
first: how	F-6p6r-6n-2c-6s4t-9b9a4k4
first: i	F-2p-5n5f-4c-6o2s-10b-8a-12i4x-5
first: if	F-13p-4r5f3c-6o-4s-5b5
first: in	F-5p-7d-7r8n8f-5c-5t-6b-8a-15k-6i-4
first: it	F2p-3d8r-7n16f-7c-9s-7t-4b-5a-12k5i8x-5
first: kind	F14p7d4f3t5a20
first: let	F15p-4r11n-5f-3c9a24i-4x-7
first: no	F-20p-15d-10r-2n-10f4a-4x-8
first: nothing	F-22p-11d-5n-7a-5i5
first: on	F-13p2d-2r-5n-4f-2s-5a-6
first: one	F15p7r4c-2a-9x-7
first: please	F-19p-11r6n-9c-12a-11
first: should	F-23p-6r-18c-3t4b5a-6
first: sorry	F-2n-6c3o-7
first: thank	F-8p-2d2r-5n-3f-3c4o-5b-6a-11k11x13
first: that	F-10p-5d-4r-13n5f-5x5
first: the	F-21p-29d-9r-15n16f-2c-17o-4s-4t-13b-9a-34k-9i6x39
first: there	F3p-2d2r4n-7f5o-2s-5a-8i4x-8
first: this	F-5p3r-3n3c-3a-6i18x4
first: we	F-14p-5d-2r-2n-9f-2c-3s-7a-7
first: what	F-14p-3d-2r-10n11c-10i-7x8
first: when	F11p2r8c-5a-8
first: will	F-16p-2d-7r-4c-4t-4i6
first: with	F8p-7d-4r7f2s4a-7i-4x-7
first: you	p-7d-4r3n11f-2c-2o-8s-8t-7b-10a-18i-12x14
fish	F23p4r11f-3c7t-5
fit	F-2p-3r9n2f6c-10k7i7x-14
five	F-3p4d20r-15f-12c-9o-3t-7a-10i-18x22
five minut	F10p-8d25r9n-7b4x9
fix	F28p13d7r23n-3c-6s23t-10x-8
flat	F2p5d-5r4n12c3s15a-7i-8x-9
flexibl	F-23p-2d-13r-2n-2s7a12x-10
floor	F-6p-4d14r-7n-8f-3c-22x11
folder	F-36p-10d-5r-2n-4o-5x13
follow	F11p9d-12r17n-8f5c-4o-2s-5t31b-10i-13x-10
food	F17p-2d11r-2c8s-4x-6
for	F-16p-18n-4f-7c-19o18t-12b11a-12k18i10x19
for @any	F14p-2d-2r10n-2f-2c6o5
for @command	p-3r-6n-7o9a-9k6x4
for @decided	F7p3d6n-4o5s4x-5
for @learn	F13p3d7n6a5x7
for @me	F6p3d8n-4o5s4x-5
for @reader	F4p6d-2r4f-2o-5x-7
for @respond	F-3p-8d6r-4c-4a-5k10i5x-4
for @somebody	F-13r-6n5f-3c-4s7b5x6
for a	F-2p4d-8r-10n3f6c6o-13s-9t9a7k-6i13x-13
for ask	F24p-2d-4r-2n-4o12t7b-4x6
for be	F13d2n-2f5c-3o12x-10
for i	F13p7d17r-2n-8f2o10s8b-5a5i7x-12
for it	F-19p-9d-5r15n-8f3o-4a-4i18x-9
for let	F-15p-3n-5c-4o-3a-7k7x10
for no	F12p5d-3r-9n-9c12o6b-4x-4
for some	F-23d-3r-6x6
for take	F2p-2r-4n-7o13a-7x5
for tell	F-14r-6n-2t-4k11i14x9
for that	p-2d-3r-4n3f-4c11o2s4k-4x-30
for the	F-2p-3d-4r8f-7c-12o3k13i-9x14
for this	F17p-4r10n20f-5o4s7t-4b-5a-11x-6
for year	F15d-2r3n12f7x4
for you	F10p14d-4r9f-5c3o-11s-4i-5x-17
forget	F-20p18d13r-11n-29f-7c5s13a-12k7i-4x9
forget to	F-24p-4n-8c-5s11k-4x6
forgiv	F31p8d-4r-7n3f8c4o17a-19x-4
forgiv i	F20p6d2r-4n4f5c-4o8a-5
forklift	F5d-2r2n-5t-6i5x29
form	F-16p-12d-21r-33n13c-5o25s-14t-8b-4a-13i5x-23
formality	F25p-5d-9r49n-19i10
forty	p-21d10r-20n15f8c-2o-4s-5i-5x21
forty minut	F7p-10d-5r-2n25f6o-2x-10
forward	F-4d-10r7n-12c-12o-2s-5b-8a6i-9x-16
forward to	F6p-7d-3r9c-5t-6a-15i-8x-6
four	F-26p7r-27n-12f-11o-5t-7a-17k4i-20x4
fourth	F15r-4n23c-4t-4x12
frank	F-2p-5d-6r15n10f-7c3b15i19x22
free	F-6p19r-28n-10f-2c6o-3s11t14b10a24k-12i-15
freeze	F-13r-2n-4c3o-12x4
fresh	d-5r22n-3x-6
friday	F21p14d-14r-10n22c9t14a8x-30
friend	F-25p-7d11r-25n-13f11c5o-3s-5a-6k-5i-34
from	F6p-16d9r-8n13f-18o-2s-21t12b-9a-4k-4i-10
from #	F-5p-5d-2r-5n-3s-12t-4a-9x-16
from @decided	F-7d-3r2n-4o-2
from @me	F-7d-3r2n-4o-2
from @reader	F3p10d-3r4n-2f-2c-3t4x-11
from a	F3d-3r-4n13f-2c-6k-4x13
from i	F-16p3d-8r5n-8c-2o-5s-4t-5a-7x-6
from one	F21p3d7n6
from the	F2p-7d-9n3f9c5s-8t-5b11a9x10
from you	F8p23d-8r8n-4f-5c-7t9b-6a-5x-24
front	F5p18d7r-7n3f-8c-10o-7a11k-5i-7x5
front of	F18p14d4n3f-4c-2o-4a14i-4x-4
full	F-18p-24d-14r-18n21c-8o-6s-4t-25b23a4k5x7
fully	F-26p-4d-2r-6n-11o5a8i-8
fun	F-6p-9d-4r-9n-18f-6c19a-7k14i21x17
further	F-24d-10r22n-25f-6c-10s4t34b-14a9i-4
futur	F-5p-13d18r23n17f-6c-12t-8b20a-4x-15
game	F-8p28d-12r-5n-8c-5s16a14x-5
gate	F-3p4d-6r-2n-5c-14t-9a-10k6i9x-19
gather	F11p-11d-4r7n19c-8i-4x7
gentleman	F31p-2d-2r9n12f5a-15k7i8x-14
get	F37p20d17r7n11f-10c12o-12s11b-14k-8x7
get a	F-20d5r-17n-9f-11s13t-7b7a-13x6
get back	p17d-5r-2n-2c-6a-9x-6
get i	F20p24r-2n9o-3s-4t-11a33x-6
get it	F20p6d-3r6c18t14b-7a-21i-4x-9
get the	F11p8d-3r14n-4f2c-6s-6t-4a4i-18x-9
gift	F16p-3d-12r-12f17c-2s9b-4i14x-9
girl	F37p8d-3n2c36a4i-6
give	F3p-3d-2r-10n9c-2o-8s5t12a-14k9x-8
give i	p-6d3r3n-2c-5t14b9a14i7x-9
give up	F-7p-13d15r-6c-6a-6x-4
give you	F9p18d-4r4n5f-3c-3o-3b6a-5i-5x-10
glad	F-22p-23d-8r-12n-11c-14o-2s4b-10i16x5
glad to	F-2p-7d-5k5i6
glass	F-14p-5d-30r-3n23f-2c7a-9i6x9
glove	F-19p-3d-3r-4n-5c-9x-6
go	F3p-6d6r12n-7f-11c16o-12s-18t12a-7k-6i6
go on	F7p15d-13r8n-7c8b-4a-8i22x-15
god	F-2d44r-14f-27c-5a-5i-5x-7
going	F29p9d26r6n-6f-7c2b-15a22k-7i-14x7
going to	F11p2d-16r6n2f-2c10t-5k-4i-8x6
gold	d-8r11n-3f-14k7
gonna	p-8d-8n-10c17
good	F-22p-28d10r-12n9f-11c11o-8t-24b-8a-22i4x-6
good one	F10p-3f-2c20i-4x9
good that	F12n4c16
good to	F-15r3n-9f-2c-2t4a4k7i-5x-13
grant	F17d-4r4n8f4c-2s13t-7a9
grateful	p-3d11r-9f12c-3o-2s6t8b-5a11
great	F24p-5r29n-18f19c10b-4a-9i11x-35
greatest	F-4d-11r-26n-9f19c5i13x5
greenhous	F-22r3n-7c-3a-4x49
greet	F-31p-9d-7r-5n-7a-21i-5
ground	F16p7d25r-3n4a6x6
grow	F-34d-21r3n-18f14o-3s-4a-5i4x-4
guarant	F27p-6r38c-5i-8x-5
guarante	F14p-6r33n-10f-2c-5t-9a-6i-10x-7
guess	F19p-6d-8r-3n-7c23k7
guest	F-19p-11d-8c-3a-4x4
guid	F-31d-6r-7n-14f-7c-5b8a7i12x14
guy	F12r-10n-3f-12c14o-2s-7t-8i-15x-14
haha	F6p-8d-26r-3n-16f-12c22s4b-5a-18x-11
half	p-2d-3r-7n11f-11c5s-25b-4k-4i-9x-5
half a	F-13p10d-7r-2n-15f-4x4
half the	F17p-5d12n7s-9i-4
hall	F-46p-4d-15r-26n-9f-3c-13s-5t-10a-5i6x30
hand	F2d18r2n-6f10c-11t-8
hand in	F-20p-8r-11n6a-11
handl	F-10p9d-7r-12n-2f-6t-8b7a7x11
handshak	F5p-3r6n18f3x11
hang	F6p7d12r4n-2f-3c15a28k9i12x6
happen	F19p21r-7n12f12c14s-9t36b-17a16i-16x-10
happy	F7p-4d-3r22n3f-2c5s6t-10b-6a-16i6x-5
happy to	F9p5d-3r11c-3t-5a-8
hard	F-15p8d31r2n-16f-8o-7s-7t-10i21x7
harvest	F-19p-21d12r8n-6c-5a-8x-14
hate	F38p12d-12r-16n35c10o15a-8i-7
have	F7p5d18r-4n6f-5c-16o4t20a-4k-11i-12
have .. @decided	p-2n3
have .. the	F-4n-2
have @choose	F9p-3r9c3o4i-6x-4
have @command	F11p-3r9n7c4o5a-5i5
have @decided	F-6p-3d4r2n-5f2o-2i8x5
have @fit	F5d-3r12n2a5
have @hardship	F10r6n6s-4a-4
have @learn	F-5d2r-3n-8c5o3x-4
have @learned	F10p9d-12r-10n15f-4c3a-4x-6
have @past_work	F-7d3r-2n-8f3c-3o-2x-6
have @reader	F5p6d-5r9f-2t4
have @respond	F-4p-8r15f2o-2i-8
have @since	p-2d-3r12n-5f-3o-2b5a4x9
have @started	F11p-8r4n7
have @urgency	p-3d-7r8n4f-4o-2
have a	F-12p5d-8n-4f-27o-7s-14t5b13a8i-9x-16
have already	F7p-3d-5r16n-4f-5o-2t-4x6
have another	F-15p3d-9n-23
have any	F-16r-2n-2c-6o-2t-13b-4a-22i-10
have apply	F20p-2d12n13o-3
have ask	F-15p15d-5r2n-24a-16i8x-6
have be	F13p4d21r-3n11f-13c3t7b-9a16k12i-9
have chang	F-19p-2d-13r-6n-4f6t4i10x-10
have come	F8p12d-6r4n25f-4t13a10i-7
have do	F-23p3r-12n-3f7c-6o-3x4
have ever	F8d-2r-15n-20f21k-9x5
have find	F9d-6r26n4c-4s6a12k4
have get	p-16r10n-11c14t7k-5i13x-7
have have	F-11p8d6r-8n-14c3a-6i-8x-5
have i	F4p3r-7n5c11o-2t5a7k4i13x8
have make	F8p-11d-6r5n23f4o2b6i6x-7
have never	F-9p-6d-4r-2n-15f16x5
have no	F15p-6d7n4f7c6o7b4a-4i24x10
have one	F-20p-8d-8r-9n-3f4a38
have say	F-12p-2d6r-5n-14c6o6x4
have send	F5d19r-6n-11f-2x-4
have tell	F-15p-13d3n-7f10c2a6x14
have the	F-7p3d12r-13n3f3c-8o-2s-9t10k-8i-8
have think	F-16p6d-10r-11n-14s6a-4i-10
have to	F-10p-18d7r5n3f-5o-3t-9b-7k-5x-12
have work	F-15p3d-3r-2n-19f7c-4x-11
have write	F14p-3d5r17n10o-3x4
have you	F11p15d-11r21n-3f-5c-2t8a7x-4
he	F33p4d14r3n-3f4c28o3s-8t-7a10i-9x4
head	p-14d6r7n-4f-7c12o2k-10i-10
hear	F-7p48d-24r-50n-2c-8o-20s-23t28a7k-9i-9
hear from	F-22p7d-4r-13n-11f-3c-10o2t-5a-20i4x-17
hear that	F-16p-2r-4n4f5c6o-8s-5t-5a-5x25
hear you	F18r6n5f7a-5x-9
heart	F14d-22r-10n-11f24c5a17i6x-10
heat	F3d13r-3x12
hello	d-7r5n-6f-6c20s-5t-9b-4a-15i-5x-6
help	F-25p-16d17r-11n-23f-19c-6o-7s12t4b8a10k13x15
help i	p-6d3r6n-2f-6o-4s-6t7b6a27i5
here	F-4p11d-22r8f-21c11o-2t5b-15a5k-4i6x-19
here be	F9p-9n-5f-3c2o-2x-9
hesitat	F-17p-4d-18n-5c-3s4a-10i27x-5
hey	F37p-8r-4n-3f-5c37o-2s-5t-14b-8a-46k13i-5
high	F-29d-15r7n-9c-6o-5s-4a8i-5
higher	F-9p9d-7r-13n-2f-2c-6s46t-6b5a12i-6x-24
hire	F-8p-4d-3r-3n-18f-4c16o-3t-4b-7a-14i-6x14
hire i	p-2r2n-20a4i-15
hit	F25r4c13o3b8a34
hold	F-6p-4d5r-9n-9f14c3o-4a-15i-14x-10
hold on	p-21d24a9i4x-5
hole	F4d28r13n2a16i-7
holiday	F5p10d-4r5n-3c4o2s17t-10a-29
home	F22p-17d17r-8f-5c13s-10t8b-5x-21
honest	F2p-8d8r-23n10c11o-2s-13t7b-13a-11k7
honour	F-14d-12r-12n-8f18k7i-4x-9
hope	F12p-8d28r-31f-17c-11o15t7b-10a-4k-4i-21x-27
hope for	F-8p-5d-12n4s16a-5i-4
hope i	F-3p9d-16r-2n-17o9b-4
hope that	F5p6d7r-11n9c-4o-4s-7k-4i9x-11
hope to	F-18p-8d-3n-4t-4b5a-5i17
hospic	F-22r-2n-6f-2c-4x5
hospital	F2p-4d7r-9f-8t-4k-6i12
hotel	F5p5d-7r-5n-12f14c-7s28b-14i-5x8
hour	F6p4d-3r-19n38f2c7o8s-44t15b19a10k8i31x27
hour and	F5p-11d12n8f-2c-2o-4s-7a-5i8
hous	F-4p5d6r-9n-20f4c-3o-2s-7i4x-12
how	F-7p-20d7r5f6c-3o-4s15t21b24a12i-31x16
how @decided	F-8p4d3r-7c-4t-6b17a7x5
how be	F16p-2c14s8b-4a7x5
how i	F-10p10d8r-12f-2c-2t-9b25a26i-6x5
how many	F-3p14d3n-2f-7b-11
how much	F-3p10r-2n-14f-2s7t-4b-6i8x8
how the	F-22p5d-10r-4n-6f-3c-9s10t13b-4a18i-13x18
how you	F-10p10r-10n-10f-6c-8o-2b8a-7
human	F15p-3d14r-16n-17f27
hundred	F2p8d3r20n-22f2c3o4a-10x6
hurry	F-38p6d-4r-13n-18f-4c-13o-6t-8b-7x6
hurt	F2p-5d20n-7c-19o-2i5x-18
husband	F27p-10d29n-4f-2c2s-9t4b-5a-7x-4
i	p-12d-2r-3n-11f-11c-6o-5s-14t-19a-5k-7x-10
i .. @boast	r4f-2
i .. @decided	p-2
i .. @request	F-3
i .. a	p2f-2
i .. be	F2p3n2o2
i .. for	F3
i .. no	r-4n4
i .. on	r-3
i .. that	F-2
i .. the	p-2d-3r2
i @answer	F-8p-3d-4n4o-2s-4t-4b7
i @apology	p-3d-6r-2n-6f-2o2a5
i @assume	F4p5d-5r4n2a5i-9
i @bad	F8p3d-3n6f3c3o-3
i @beg	F3p-4d7r-11n-8o2b4
i @boast	F12p3d-8r14n-2f2c5
i @bother	F10d5r2n-3o6k-4
i @certain	F-4d7n-12i4x6
i @choose	F6r8n-2f3o2i5
i @command	d-3f4
i @compare	F-9r-3n-7c-3i7
i @decided	F-10p-4d2r2n-5o2t-7
i @feelgood	p8r-4n6f6c-2o2i11
i @fit	F9p4d-2r2n4f5
i @flirt	F-7p5n-8c-2s4
i @future	p2r-2f2c3b4i-10
i @hard	p8r-4n-5c-3t4a6
i @hardship	F14p-3d13f-3o2s-5
i @hedge	F-13p-4d-2r-5n-8f2c2i5
i @house	F12p2d9n-2c6x-6
i @interest	p-3d-9r3n4f2s4b6i5
i @interview	F2p11r-2n-4c2b8a6i-4
i @job	p-7n6s-4i-7
i @lack	F7p9d5r-9n2f3c2t6a10x-9
i @learned	F-4d-6r-6n-3f2c-2t-5
i @letter	F7p13d6r-4c-3i-4
i @made	F-4r-5n-10f-2o2s-4t4a4x-5
i @mistreat	F-3p-3d7r3n-11f3s5i7x4
i @oldwork	p-4n2f-4c2x-6
i @ought	p-4r-5n7f-3c4s6t6k-5
i @past_work	F-7d-2r-2n-3f-2s-6t4b8x-6
i @pay	F-8p3d-3c-2s4
i @persist	F2p5d-5r-4n4c-6o-4x-9
i @regret	F-3d4r-7c3o-3s-4
i @request	F3r2n3f2c2o2t4a4i8x7
i @respond	F-2p-4d-2r-5f-2o2a-6i6x7
i @rival	p5d-7r8f-2c-4o2b4i-5
i @since	F3p4d-2n-2o-2a-5x4
i @slang	F7p-8d2r2n11f2o2
i @started	F12d-2r12n-3s-5t-9i-10x-13
i @strongly	F6p-3d5r-7n3f3o6a-8k5
i @superlative	F-12p-3d-2r-6n-2f-3c-4i5
i @thank	F-5p-6d-3f2b-5a-7k8
i @timeline	F-3p4d-2r4n-7
i @trait	F-4d-4r7f-6c-2o3i5x4
i @travel	F7p5r-6n7c-2x4
i @urgency	F10p11n-2f-2c-3t5a20
i @weakness	F4p-4d-7r-4n17o-4b4i-5
i @worship	F6p-2d-7r-3n2f11c-3
i a	F-3p18d-11r-6c4o-3t11a6i-5x-11
i about	F15p-4d-2n17f-2t-4k-6i5x-10
i accept	F-13p-18d5r8f-2c-4i18
i and	F6p5d10r-5f-5o-3b7a-8i-11
i answer	F-10p-15d-4n4o-6t-5b17
i application	F-4p12d-7n6c-3o-2s-4b5a4i-6
i appreciat	F-14p-10n-10c-3b-6a-13k10x-4
i ask	F-6p3d12r-7n-9f-5c-9a12i9x-4
i at	F13p16d-4n-6f-9c5s-8t5b5a5i15
i back	F24p6d2r-3a13i-4x-6
i be	F12p-4r12n5f-9c6o7s12a4i5x-8
i best	F-26d-6r-17n10c-2o-8i15x-5
i bring	F-4p-4d-4r11n-5c-6b-5a6i-7x-11
i can	F-7p-15d6r-11n7f-5c-6a-13
i child	F4p-8d14r-3n4c-2o-2a-15i-10x14
i colleagu	F15r-12n17f-2c-3
i come	F4d10r-5n7f4c-5t-5a6i-4x-9
i could	F3p-9d6n-5f3k4i-4x-4
i current	F2p-4d-11r-7n12f-2c-2s4i-4
i cv	d-5r-7n9f-5c-6o-3b7a-4x-7
i do	F8p3d-8r-12n6c-3o4b9a-6k-6i-10
i enjoy	F-10r-2n-7c-4i-20x9
i expect	F5p12d-7r10n3f-3c3s7t-8b9a7i-4
i experienc	F-13p-10r2n-13f-2c-5t-13b8a-9
i fail	F11p-2d-4r-5n32x4
i family	F-2d22n-3c-10o-6t-6b-5a-4k4i-8x-6
i feel	F7p-2r-9f12c-5o9b-4a-5i-6x4
i find	F2p3d-4r-17n11f12s-6
i first	F-5p-13d-7r-3n-3c-7b-5i-7
i for	F14p-4r9n-10f5o7s-6b-6a8k-6i8x5
i forget	F-21p-7r-3n-9c3s11k-5
i futur	F23d11r16c-3a-12i9x-5
i get	F14p6r5n-5c12s5t4i-6x-12
i give	F-3p10r9c-4o-2b-4k4i-4x12
i go	F12d-6r22n8f-2c-5a-5x12
i hand	F15d11r12n5c-4a4i4x5
i hate	F16d-4r-4n21o9
i have	r-3f6o-4t-20a-16k-5i-9
i hear	F8p18d6r-11n3c-9a4i5
i heart	d-14n-6f-4c10o2a10i6
i hold	F-19p-11r-9n-7f10s-8x-9
i hope	F-6d-2r-16n5f-2o6t-4b-6i8
i i	F-20p-11d7r-15n2b-9a-4i14
i if	F-20p-4r-9n-4f5o-5t-9i13x-5
i in	F8p6d6r9n-7f-9c7a-8k7i9x-11
i interest	F-11p-5r4a-8i31
i it	F20p28d-3r-3n-6f6c-4a16
i job	F-7d-10r6n15f-6
i know	p-3d-2r3n13f-3c-2o7t-8b-4a-6k-4
i last	F-3p13d-4r2n-6f-2o-7s5t4i-5
i learn	F-13p-4d-4r-3n-17c-2s-4b4
i leave	F-12p-10d-7r-7f15c-5s-4i-9
i life	F-17p4d-2r-23f3c5b-4a-14i-10
i like	F-18d-2r-7n-12c-2o-2s-5i-15x-4
i live	F-20d-4r-7n-5f5c-2i-5x-6
i look	F-14p-14d12r-3n-13c-3t-5a-11i-11x-7
i make	r10n-8f-4x-7
i may	F9p4d5r9n4c-4o3s-4b-6i10
i meet	F-17p2n-2t-6x-5
i must	F15p5d15r-14n-11f4c6o-3t13b-8a5i-6x-14
i name	F7p-7d-4r8n7f-5c7s4a-13
i near	F6d-3n-5f-2c18
i need	F16p10d19r-5n-15f-4c-3o5s-11t9b-5i8x-14
i new	F23p-5r21n-4t-6i-6
i notic	F-7p6r4s6x10
i now	F-22p-22d14r-2n-10t8a-9i-4x14
i old	F-3p-5d2r-7n14o-3i-6x-5
i only	F-7p-8d-3r-13f-2c-7s-7a-5i10x5
i or	F5p18d-12r-8n-3c9t16a14x-4
i out	F22p-2d4r14n12o5t7b-5i16
i pass	F17p13r-4n-3c3a-13
i patienc	F26p23r-3n7x-5
i plan	F8p5d-4r22n-3f-3t9i-5
i prepar	F-19r-15c-2s-7b-10x15
i present	F-8d-4r-21n10f-4c-3s7
i promis	F-3p-9d5r24n-13f-5c5o2x17
i read	F3p4d16r-5n2f2c-2b-4i6x9
i real	F-11p-4d7r-6n-5c-3o-2a9i8
i regret	F-2p-6r-2n15o-6x10
i remain	F-10r-7n3f3c-2i19
i respect	F-25p-7d-10r-7n-8f5
i say	F-21r-2n-8f-3o-3a-4x15
i see	F14p-14r4f5c4b-4i-10x-12
i shall	F8p4d12r-13n6f3c6s4
i should	F-8p-2d-6r-17f-2c6o5t-7a10k-8
i side	F-23d-7r-2n-7c-5i4
i stand	F16p19d3r-4n-3f5t-14a-10x-4
i start	F16p2d-8r21t-11i5
i suppos	F-18p-8d-5r-13n-6a-5
i take	F-5p4d-6r-3n-6c-3o6a-7i-12x-5
i tell	F-15p5d-5r-2f-2c-3x4
i thank	F2p-2d-3n8f5o-3k7i6
i that	F11p-2d-8r-10n22f-4c-3s5t-4a-5k4i-5x12
i the	F3p4d-5r8n-4c13s7t5a15i-15x20
i there	F9p-7d5r20n-13f-3i13
i think	F8p11d4n4c6o-2t6b-4i10x-6
i to	d-11r3n-4f2c-8o5t4b5a24
i trust	F-23p-9d4r-14n-2f-5t-4
i try	F15p4n16c-3b7x7
i understand	F-15p-4d-8r-14n-12f-2c-7o-4s6t-5b8a5
i want	p11d-10r-2f5c7o-3s18t14b5a17i14x-8
i what	F-5p2d14r-12n10f2c-4b7a9i-11
i which	F4p-5r22b-9
i whole	F9p-4d14r-7n-5f9c-2a-7x7
i will	F5p7d-3r-4n3f9c5o2s7t-10k6i17
i win	F-15r-11c-5i-4x-8
i wish	F-20p-2d-2r-14n-6t5i19
i with	F3p-6d12r-5n-10c9s-4b7a17i-4x7
i work	F-3p-8r-15n9c4s-4a-8i-4
i would	F5p-2d3r-3f-3c9o-2s6t6a4k-4i7x5
i write	F7p-7d16r-2n-7c2o7t6k-4x4
i you	F23p15d-6r14n-10c3o-3s5t7a18i8x7
idea	F3p9d-11r-15n13f-2c7o-2s-7t6a-15i12
ideal	F25p-4d-2r28n5f-6c-6a-6i-8x-7
if	F-18p-14d-16r-27n-9f-3c8o10s-7t8b8
if @reader	F-2p3d-5n-2f-3c3x-4
if a	F-2p-14d-9n18f3c-4b-9a-15i4
if another	F-19d-3f-3c-3a10i15
if i	F8p3d10r4n-7c6o2s-13t-7b-11a-16i-9x17
if it	F-7d-5r-2n-7f-3c-7t-4a-6i4x-4
if that	F-14p4d-2n-2c-5s8i-4x-15
if the	F-8d2r4n-12c3t9b-4a5i27x19
if this	F22p5d13r-2n-3c4o11i-14
if you	F-5p7d-10r-3n-5f-7c6o-2t7b6a-6i5x-9
ignor	F12p-9d-5n43c6o-2t-7a5
imagin	F-4p-11d15r-14n-7f-11c7a-16i16x5
immediat	F13p19d-11r-7t-4a21k-6i-8
implor	F8p-3d31r-4a5i15
important	F20p13d7r-4n2f8o2s11t-6b6a8i25
impress	F-27p-3d-11r9n-8f2c-6o-2i-5x33
impression	F32p2r-8n12f-2c13o-3t4b-12a-8x-16
improv	F4p-5r19n-6f-2s8b16
in	F-16d-21r-4n-12c-3o-14s-12t-12b9k-11x10
in #	F-19p-4d-4r-10n6f-3s-4x-18
in .. @me	F-3
in .. i	F-3
in @amount	F13p-2d-3r11n4f-2x-5
in @any	F11p4d-4r13n-9
in @day	F-15p-14d6r-7n-8c-5t4i-7
in @decided	F2r3f-2o-3b4i-5
in @me	r4f-5o-3b4i-5
in @oldwork	F-15d-4r-5n-2
in @reader	F6p3d8r4n2f-3c-2
in @request	F-12p-6d-3r-2n-2s4b-4a4
in a	F7p-3d-7r15n-2f6c14o-3t-5k-8x-12
in every	F11p-9d-2r5n18f-7s6
in front	F14p8d6n3f-2c-2o-4a14
in i	p2d-2r10n3f-12c-3o-6b9k-5i-11x-4
in may	p-8d2n-4f-2t4a4i-12x12
in mind	F-25p-5d-9r-3n-2c-2s8b-5a5i10x-5
in person	F9p20d-2r-3f-3a-6k5x-5
in that	F8d-8r-12n12f-6c12i9x-6
in the	F7p-13d2r-4n12c2o8s11t-8a-7k6i9x12
in this	p-4r25n-8t-9i9x13
in touch	F-18d-5r-4f-2c-2t9a14i-14x-9
in two	F13p-4r16t-4x-12
in you	F14p6d17r8n4f-6c-4x6
inbox	F30d30o11t19a12x-5
includ	F5p28d-7r-15n-6c-6s36t-12a-20i5
incom	F31p-6d10s-6a-8i-4x-4
incredibl	F15r-7f14c-3k-39x-8
industry	F7p-2d-4r25n-7f-2c-6t6a9
inform	F-13p10r15n-16f-2c-10o-2t13a34i-5
insist	F17p44d-7n-17t20a14
instead	F-6p11d6r-19n6f-6c-12o2s14t-9x4
insult	F9p36d-2r-8n-6s11x-8
insuranc	F10p-16d22r-4n-6c-2s-6a-6x6
intelligent	F12d-3r27n-8f-4i-8x-14
interest	F-17p14d-16r-35n24f-9c-8s-7t8a15k-5i35x14
interest i	F-29p-3r-9f-4x16
interest in	p5d-2r-9n-2c-4b6x-4
interview	F17p21d19r6n5f-5c-2s-10b19a20k-5i10x-13
interview be	F15p-11r-4n14c7o-3t7b-4i-5x-7
interview i	F-9p-2d15r-15n-19o4a4i23
interviewer	F34p-17r-14n24f18c-8o-3t7b9a16i-6x-22
into	F-12p8d-6r-9n-8f14c-8o-6s18t-7b6k-4i-13x-8
introduc	F20p-4d-7r12n20c-2a7i-12
invit	F13p6d20r-23n44f-14c-11a-12k11i-12x-9
invit i	F3p-4d19r-7n17f-2c-6k5
invitation	F15p8d-13r-14n38c-4a13k4i12x-25
invoic	F-14p-3r-5n-9
it	F-4p4n-5f-3c4o-9s-18t8i7x7
it .. @decided	F5d2r4
it @hedge	p5n4f-5c-7i6x-6
it @request	F2p6d-5r3f-4c-5t7a4x-4
it be	p-13d20r-5n-5f-4c-7o13s-5b-5a9i-4
it do	F-14d3r10n-6f4c-3o-8b-5a-8x16
it for	F20p7d10r-2n5c-2a9i15x-4
it i	F16p5d9r-6n-4s6t5b17a11
it if	F5d2r19n-10t-5a-10x-11
it in	F15p5d-2r22n14c-8t-4a4i5x-9
it that	F20p9r-7n-4c16t5a-5i-4x-15
it to	F27p3d2r17n-7c2b4a8x10
it will	F-16d-4r-16c-4t5i5
it with	F-20p4d-3r-16n2k-5i7
it would	p4d4r9n-4f-8c-3a7i10x-9
its	F12p6d-12r15f4c-12s-4t4a5i11x39
itself	F11d-2r27n6f-4c-11o-4s-12a-6x-5
job	F-15p-3d35r13n30f-61c9o-7t-5i13x5
job be	F2p7d-7r-3n4f-4t-16a9i4x29
job i	F-24p-5d-3r-16n-9c3s4
join	F-3p2d-10n4f-4c4t4b-7a10i29
join you	F-2r10n-3f-4c-3a-8i8x-6
joke	F-10p-6d-5r-12n10f3c-10o-5s-4b-5
joy	F-25p-4d-9r-12n-3f9i28x5
june	F-24p-29d8r-21n-8f-4s8t-5a-11i-18x8
just	F2p-12d31r-5n-4f-17c6o-7t14a27i17x-10
just a	F-21p-17d4r-5n13f-2c-6s-4a-11i-4
keen	F-36p-8d-6r-14n-3f-2c-3t-8i69x-4
keep	F-13p6d2r-8f-9c2o-5s-6a-9k4x22
keep i	F-6p-3d4n-8c-5s-4b-6a6k5x-6
keep the	F-10p6r3n-6c-3o-3a-9x-10
kid	F7p-7d-10r3n-6c-12s9a-4i11x-9
kill	F-13p9d23r-8n-4c-7t-5a-5i-17x11
kilometr	F31p13r14s-4x-6
kind	F-22p-23d-10r9n14f4c-2o-5t14b7a-18k17i4x-4
kindness	F-26p-9d-17n-16f13k25i-8x-4
kiss	F27p-2c28a-6i-6x-6
kitchen	F8p-3d14r-6n14f-2c5t7a-5i-10x-15
knock	F21p3d10n-6c16t11a11
know	F2p8d7r6n-17f2c-7o7s10t43a22k-14i-15x-5
know @compare	F7p5r12f-2a5
know @decided	F8d-2r7n3c2i-4
know @me	F8d-2n4c2i-4
know @urgency	F14p17d-2r-3c4t6k-5
know by	F19p18r-6t-10a-14i5
know how	F4p-7d6r9n-5c5o-2s-4t10b-4a11x-15
know i	F18d-5r2n10c5i-8x4
know if	F-12p-4d-4r3c-3s4a-11x7
know it	F7p5d-4r14n4f-4c-9o5t-7x4
know more	F7p-5r19n-5f-4t5a10i4x-5
know that	F29p-5d-3r21n6f5c-3o2t-7a-6
know the	F-7p3d6n4o-3s-5t-7b8i-7x8
know what	F-7p-6d17c-7t-10b5a-4i-16x-15
knowledg	F-17d-5r-12n20f4c-8o-3i15x-7
lab	F-19p-16r3f-2c-6i11x24
label	F-31p-4d-14r-3n-9c-6i-6
lack	F30p4r10n22c-4b4x4
ladder	F-39d-9r-7n-2f-4c-10a-8k-8i4x14
lady	F-14d10r-13n7f32c-24k9x17
languag	F-28p-6d-3r2n-10f-14c4o-4x21
larg	F-9d-24r-17c11o-3t-4a-11i16x8
largest	F-18f-6i-4x17
last	F10p5d30r-23n-10f-4c11o3s-5t-5b-4a6i-18x7
last @respond	F-11p-3n-3o-3t5a4
last year	F-14d-4r-2n-8c2o-2
late	F-2p-4d-7r9n33f-15c3o-18s-4t23b-11a-18x-9
later	F6p-6d-24r11t11k-11i25
latest	F23p10r-3t-20i-4x-11
laugh	F-7p-5d-11r-12n5f-3c13o5s6a-5i-7x6
lazy	F38d-10r-7n59
lead	F-5d-5n-8f9c-5o-5t-5i-8
leader	F25p-2d-8n-4f37c-16t6a14k-5i5
learn	F-20p-11d5r4n2f-2c-25o-5s-13t-13b19a-8i-6x-26
learn to	F-6d-9r12n5f-2c-3s-4a-6x-12
least	F41p26r-8n22c-6s6t6b7a7k5i5
leave	F-2d6r9n2f7c-27o-10s13b-4k-11x-4
leave a	F-23p-8d-8r10n-2c2o-3a-5x10
leave i	p-7d22r-2n-10c-2s6
leed	F-20p-7d-10r-3n5c-2a-8i-4
less	F-5p16d-11n12f-4c2s40a-7i4x-16
lesson	F9p9r13n-12f4c5t11b-12a-4i-6
let	F32p19d8r5n-4f-22c15o-8t4b4a19k5i20
let @decided	F3r-8c5o-2a4i-4x5
let @me	F-2d3r-5c-3o-2a6x5
let i	F-4p3d7r-11n3f-2c-7o-4s4b6a14k4i-7x10
let it	F10p-3d22r10n-2c-17a-16
let you	F-31p-11r-6n-3c-4i-4
letter	F-24p-22r24n15f-8c-11s8a13i13x-12
level	F6p-12d-4r38n-13f21c-9s15x-8
library	F-16p3n-14f-5c-2i11x18
licenc	F-43p-8d-6r-15n-24c-8o-2x-6
lie	F22p-2d11r-14c2o4s5a9i-10x-8
life	F30p-10d6r-21n10f16c22o-4s-7t-5a-22k-4i-7x-16
lift	F-22p-8d-11r2n-7f3c7s-4b-4a-4k-7x34
light	F-6p2d3r3n-3f13c-8k-6
like	F6p3d-3r2n-2f17c13o-13s-9t12b-8a13k11i-10
like @decided	F5p-4d7r7o-2s5i-4
like @me	F5p-4d7r7o-2s5i-4
like a	F21d7r6n5f3c16a-5i-10
like i	F10p-10d15r16n-2f-2o-4s10t-4a-4i-8
like that	F-9r-4n-10c-3x18
like the	F13p9d-6n3c-9s-5t-4a4x9
like this	F9p20d-4n9c-3
like to	F-8p2d-5r2n-6f-11c-5t11a9k4i-22x-7
like you	F6p-2d-2r-6n3f17c-4s5a-8i10x-8
limit	F-4p20d-5r-2n-23f11x11
line	F-5p20d-13r-8n-29c-2o4t38b22a32k-5x-18
link	F-3p-15d-3r-2n4c6o2b-4x5
linkedin	F23p18r5f3a18x-23
list	F23p20d19r21n15f-6c-8o-5t8b-6a14k-18x-8
listen	F-4p-3d-11r-34n26f25c-2a-6i-13
littl	F11p-6d3r-18n32f-6c2o-8s6a-10k-4x-15
live	F-24p-4d-5r-16n-8f-3c-6a-13i-9
long	F-21p18d-26r7n-10c-8o3s-14t-17a-19k-7i10
longer	F22p33d-4r-21n19f-4c2o-9s-9a-23k5x-11
look	F4p-4d-13r7f-4c8s8a-12i12x15
look after	F-20p-6r-5n-9a14x5
look at	F3r-6n11c-5s-4a16x11
look for	F-13p7d-2r-12n-11f2c4s13b8i7
look forward	F7p-7d-3r9c-5t-6a-15i-8x-6
lose	F21p-7d40r-32n3c-2s-5t4i-19x-11
loss	F14p-2r3n37f-5c-6o-8x-8
lot	F3p-17d12r-2n6f-9c7s-9b11k18i9x-13
loud	F-16p-2d-7r-18n-19c10
love	F-2p-2d4r18n4f24c-16s-4b10a11i-7x7
love to	F4r-9f9c2b6a9x-6
luck	p-5d10r-10n7f-5c-4k-7i-14x16
lucky	F16p-4d-5r34n-3a-5k-5
lunch	F6p15r-8n-6c2o8a-8k8x-12
lund	F-31r-11n-15t-7b6x5
m	F25p3d4r6s-12a-4x-7
machin	p-2d-2r15n6f-10c7s5x-6
mail	F-19p4d-21r-24n-23c3o-2t-8b-6a-5i-10x-20
main	F-7p-12d-10r-8n19x28
maintenanc	F18d-6r15f-3s-4x-4
make	F12p10d-7r27n13c-19o6t12b23a16i-6x-11
make @decided	F-5d3r-11
make @me	F-5d3r-10c-2
make a	F-2d4r-23n17c-4b-6x-8
make i	F-12d7r-24n3f2c-4t-4a-6
make up	F-16p4d-6r-6n-5f-5a-8x-8
make you	F21p8d11r-5n3f-14o4a18
man	F45p15d19r13n-4f-5c14o5t-8a9i-11x-9
manag	F9p18d-6r17n14f-5c-4o-6k-4x-11
management	F8p25d-6r-20n4f5c-5t-5a-4x-6
manager	F-30p-26d-9r-7n-17f4c-9o-4s-6t-6k-6
many	F-32p2d-7r-27n2c-20o11t6b-6a9k12i-4x-4
many thank	F11r10f-7c-4b4k8i5x-8
map	F-11p-5d-2r2n15f-7c-4x11
march	F10p-17d6r-2n11f-2c7s6t12a12i-6x5
market	F7p6d-2r34n32f-22c-8o-2s7a5i-4x23
master	F-14p-5r4n-25f9c-2s10b4x4
match	F10p9d-7r4f8c6s4b-4
mate	F21p-12d2r-13c19a4
matter	p-11d13r18n-28s15t10b-4k-7i5x-6
may	F-4p-22d-10r-3n-6f-7c23o-11s5t-6b-4a-5k-4i-4x-11
may @decided	F-4p-7d-3r-5n3f2c-5
may @me	F-4p-6d-3r-2n3f2c-5
may have	F-12p5r-9n-17c-3o5b6a8
may i	F-9p-14d-6r-5n7f3c-11o3i6x5
mayb	p-5d6r-5n-8c8a39x-8
mean	F-34p6d10r3n-34f16c11o5t15b-5a-10k8i20x6
meet	F-12p-13d-24r-15n-16f21c-3o-3s-11t-16b4a5i-19
meet a	F22r11n-6f7c-3
meet i	F22p-3r21n5f-2s6t-6i-4x8
meet you	F-5p-2d-5r-6n-3f12
mention	F-6p-14d-7r-20n-2f-9c10t12b-11a-5k-6i-8x-6
mention that	F-15p-2r-2n-12f-4t-4a-5i-5x12
mercy	F33d45c-11t-4a15i20x-7
mere	F20p7d-2r4n-7f15c-4k13i-6x-11
merit	F21p-6d-5r11n28
mess	F29n29a4
messag	F-3p19d6r-9n4o-9t11b-6a-16x-14
method	F-24d-3n-12
might	F7p-9n15f3c-7o-4s-6t13b-4a24i-11x-8
million	F13r-18f9c5s-6k11x4
mind	F-18p9d10n-31f-19c-3o7b-14i23x-6
minimum	F16p10d25n9s38b4a-4i-5x-6
minut	F-4p-39d11r10n47f14c-15o14s7t-12b16a-12k-6i-9x5
miss	F-43p-4d-15r-18n-11f-2c-5o-15t-19b19x29
mistak	F27p-11d-2r11n16f6c2b-12a-7x-20
mix	F-22p-6d-4n-12c4i23x31
mobil	F-26p4d-10f-6c-5o-2s-4a-27x13
model	p-3r-8n-4f12i-8x11
modern	F39r26
moment	d14r-11n2c-6o6s-4t-11b4a-13i-6
monday	F23p22d-7r21n-3f-3c24o-12t-13b4a8i-9
money	F41p-15d42r11n-5f-3c18s23t9a-17x-16
month	F8p-15d18r22n-2c-3o-4s9b-11a-14k-14i7x-6
mood	F31d4n10f2c12
more	F-4p2d22r4n-3c-11o6t-6b-6i17x-13
more about	F-4p-5d-5r4n-3f-4o-3s-4t9a11i-14x-20
more than	F9p6d17r-14f6c-4s-5i-6x7
morning	F-15p-11d10r7n-6f-8o2t-13b-10a-13i-6x6
most	F-6p-17d-7r-4n8f25c-14o-4t-12a-4k11i4x11
most of	F-20p-2r5n3f-2o-2b-6a-9x12
mother	F-3d7r-2f-12c-20a15i31x-8
move	F-21p23d-16r-30n-17f-8c-12o-6s31t9k7i-8
move to	F-15p-9d-13n-5s-6i4
mr	F2p14d-13r-15n14f-3c-10t-5b-8a13k8i-5x39
mrs	F-9p-6d-4r-12n15f3c-6s-4x34
ms	F-5p-11d-14r-17n-3f-5c-9o-2s8b-4a-36k-20i14x24
much	F-14p-22d7r-4n3f-13o-2s7t-6b-4a-16k5i33x10
much for	F4r-2n14c-3i-13x-6
much longer	F21p5d20n-5
museum	F19d-5r7n20f2c13k-7x15
must	F-16p-29d21r8n-5f6c-12o6s-10b-19a-11i-14x-10
must be	F-5p-17r-14n-12f7c-2s-6t-4a-6x-5
must have	F11p12d-3r4c3o3s6a-6x4
nail	F6p-9r28c10t-15b-6a-13
name	F6p-7d5r-3n21c-8o-12s14t-17b-9a4i12x9
natural	F-10p-12d-5r14n8c-6b-4a-5x-8
near	F-2p-13d-26r24n-2c16o-4s-9t-14b-18i-9x-4
near you	p-4d-8r25c-5
need	F-6p-17d7r13n-40f-9c-16o-2s5t-6b-25a-4i13x15
need a	F12d14r-3n-4f4c7s-5t11a14i-6x5
need i	F-3p7d-17r16n-5i-7x9
need no	F-24d-6a-5i5x-4
need to	F5p-9d-4r14n6f-4o3s-11i5
nervous	F-59d-35n-11f-6c6o4a-6
never	F-8p-5d6r-24n26f19o3s-5a-14i-14x16
never have	F10d-4r4n25f-7k4x-6
new	F4p-16d-24r29n-12f-8c-13o-5s-22t10b-15a-7k-14i-17x23
new colleagu	F20r15n-2i-5
new to	F-16p-4r-11n-4f-2s7i-5x12
news	F-14p-29d15r-5n8f-5c-6o5s-5t8b-7a5i6
next	F5p5d-4r6n-3f3c-7o-2s-7b7a-7k-5x16
next month	F10p-8r25n-4t6a-5i6
next week	p19d-5r-2n-3c3t7a4x-4
nice	F23p-9d-7r10n21f-21c21s-13t-10b-5a-25k-28i-5x14
night	F-14p-4d22r-12n-28f-15c-6o-7s-11b-6k-4i-25
night shift	F-11p-2d-14r4n-5c-2a-4i-4x-6
nine	F-14p10d-16r-13n10f-10c-2s-9a-4k-6i-9x14
no	F29p21d15r13n21f-5c-3o-16s-5t-13i-14
no @bad	F-7p-2d2r4n-11t4
no @bother	F-11p-4r4n-10o-2a-6
no @choose	F-15p-6d-3r-4c-3b5
no @command	F-5p-9d-4r-3n2t-5a-5i-9x-5
no @decided	F-5p-4d-7r-2n13f2i-4
no @emotion	F-10d-4r-4n-2f2i-6
no @feelgood	F8r3n11c-2o2s6a8
no @hard	F-15p-6d-6r-2n-5o-2a-7
no @interest	F10p7d-8r-8n19c-3o3x-13
no @interview	F-19p-4r5n-12s9b6
no @joinverb	F-12p5d-7r4f-3c2o-3a-4
no @lack	F-10p6d-12r7n-2c-3a8i6
no @learned	F16d3r5n9f4c3b-7a-7i4
no @ought	F-10p-7d-7r6n-2f3c6o-4s-5a-5
no @respond	F8r-8n-3c2o-2t-5x-7
no @rival	F7d8r6n-5c-3x-4
no @teach	F3d-3r-3n14f-2x5
no a	F2p-3d-5r22n-8f10c-4
no accept	F2p30d-21r5n-11o-2b11a14
no be	p23d-16r-9n-19f-14c9o16s-6t9a9i-11x-10
no do	F22p3d4r-9n4f9o2i-10
no expect	F-21p-18d-4n-3a-11x14
no find	F8p-3d2r15n-18f8x4
no get	F-3p-13d4r-7n18o-4s7a-5i-7x15
no good	F14p-5n18
no have	F-12d-9r-4n-6f-3c4o-4b8x6
no hear	F13p13d-17r-3n3f-2c11t-13a-15k-4x6
no hurry	F-25p-11d-4n-7f-2a-4
no i	p6d-13r13n-3f-3c10o3b-6a4
no know	F9p-14d26r-5n-5f11c-6o-3s-6b-4a-4x4
no leave	F7p23d-2r-2n-9a17i6
no mind	F-29p-13d12r-7n-7c-8a-7
no need	F-16p-17d-2r-6o-3i11x-6
no one	F9p3d-2r16n2f-2c6o5t5i4x-5
no other	F8p-13d19r-4n-2i11
no problem	F-22p-3d-11r-3n-9s9x-4
no read	F-24p-4d-2n-16c-2a-4
no see	F-8p6r11n-20c3b-4i5x10
no take	F5p5d-9r12n2c-2b6i-7x-4
no the	F-17p9d-6r-23n-8f-4c-4o2t-4i7x5
no time	F17p-6d-3r21n2b4a10x5
no to	F4d-9r17n-5f-5c5s-6a6k4
no understand	F9p-2d-6r4n26f-3b-7
no wait	F8p-14d-12r18n-4f-2c21i-5
no want	F-9p14d-19r13n-8c-3o6t7a5i4
no work	F-15p-3d-17r12n6f-2c5a-6x-7
no you	F12p-6d30r-4
nobody	F-7p2d10r-41n21f2c-13o-12s-9t-7b-14a-10k-18x8
nobody @command	F16p16r-4f-2c3b-5
nobody els	F5p-6d19r-13i10
nobody have	F-23p-6d-9r-11n-5f2c-2k-9x-9
nois	F-4d-3n-11o2a4i7x29
none	F27d10n-17f15c-9o-2i-6
noon	F-17p-20d-13r-2c-2t20i10x-13
not: @answer	F-9p-9d-8r4t-5b-5a-14k-4i-6x-6
not: @assume	F-6p-12r2n11f-2c-2
not: @bad	F-12p6d2r10n-33f2c5t4
not: @before	F-2p5d-8f6o2x7
not: @better	F-5p2d-4r10n-14c2s4
not: @boast	F-15d2r-15n4f-2t4
not: @bother	F-4p-3r3n-6c-2o6
not: @busy	F7p-7d2r12o3i7
not: @certain	F-9p-2d-3n-9c5i5
not: @choose	F-17p-2d2r-9n-5c-4b8x-8
not: @command	p6d-6n-9f4c-3t-8b-6a-12x-6
not: @compare	F-6p7d-10r8n-10c-2o-4t4i-9x-12
not: @contrast	F-14p-4r2n-9f-4c-2t-9b4a4
not: @day	F-7d-3r4n-10c-3o-2s-4a-11
not: @decided	F2p-6d4n7f6c-7s-6t-7b-4x6
not: @emotion	F-17d-8r3n-10c-3i-6
not: @feelgood	F22p-8r-3n32c-5o2s6x-4
not: @firm	F10p2d-2r-15n16f3i4x-9
not: @fit	F-9p-3d5r-8n-5c-2a5
not: @future	F10p6d-8n-3f-2s-5
not: @hard	F-21p-8d-5n-15f-3o-3
not: @hardship	F-8p-11d-6f-2s-11x10
not: @hedge	F7p-10d-3n9c-4b-5
not: @hurt	F-6p-6r5n-19
not: @interest	F18d7r-3n15c-7o2a7i-7x-14
not: @job	F-10d10r-4n-5f-4c2o-3s8a11
not: @joinverb	F2p8d-8r12n2f-3c6o-4
not: @lack	F6p-2d6r15n-7c-8a10
not: @lasthope	F-13p2r-10n-6f2c5o-2a4
not: @learn	p-6d-2n14c2s15i8x-10
not: @learned	F11p-6d-2r6f6c5o3b-10a-4i8
not: @least	F17d-5r-2n15o-3
not: @letter	F5p12d5r2n-6o-2b5
not: @made	F12p9r11n3f-5o-2a-6x-5
not: @me	F9p2r3n3c2o2s-6t-4b-5x-4
not: @mistreat	F-4p8r3n-16c-2b5k4x4
not: @others	F17p-6d6r5n4c2i4
not: @past_work	F11p6d-2r18f-6c4o-2a-10x-4
not: @pay	F5p-9d8r-4n-10f2s-16t4i6x-4
not: @persist	F3d-7r11n-2c-2o-4a11
not: @reader	F-12p-7d-8r-5n5c4o7t-7b-4a-5k4x-5
not: @regret	F2r15n-14f2c2o-2a6i4x-6
not: @rejected	p17d-9r-6n2f-3c-3
not: @request	F-3p-7d2r8c-4t4i-4x8
not: @respond	F6p15d3r-2f-2o-5t-5b-6a-12i5x-5
not: @rival	F4p7d11r6n-6i-4x-9
not: @since	F-6p13d-6n-9f-7s5t-6a13
not: @slang	F-19r-6f2c-12o6a12i8x5
not: @small	F-5p15d-9r-4n-7c3o-2i-7x-4
not: @somebody	F5p4d-4r-14n10f3c-2
not: @started	F-6p-3d11r-4n-3c2i-4x-8
not: @strongly	F4p4d-2r7f5c2o-4k-4x-7
not: @timeline	F12p5d8n9f-3c-3t-4
not: @trait	F-9p-9d10r-16n10f-3c2t5k6x-5
not: @urgency	F-22p-7d-3r-12n-4f2c-5o5
not: @wait	F-5p5d-11r3n-15f-2c5a-5i5
not: @weakness	F2d4r11n-5f4
not: @worship	F-11p-2d-6r-6n4c-2i6x5
not: a	F-7p-10d15r-8n4f-6c-2a-5k-5i5
not: and	F-5p-7d-4r-3n4f-2o-4
not: answer	F-7d-7r3n-10b-5
not: any	F10p12d-4r8f-2c-3o-2
not: at	F6p-3r-2n4c-3o-2i-4
not: be	F-8p-5r12n-22f-5c7o7s-5b-4a5
not: do	F20p5d8r-3n-4f4b-5a-6
not: find	F-3p-2r3n-11a4
not: for	p3d8r-9n-3o4a-7i-9x-14
not: from	F9p13d4n-9o3t-7
not: good	F19p-4d-2r-3n19c-3
not: have	F-2d-10r5n-4f-3c4o-3a-5x4
not: how	F13d11r-3n2f7a-9k-4x-5
not: i	F9p2r3n3c2o2s-6t-4b-5x-4
not: in	F5p3d4r-2n8f2c-2o-2s-4x-7
not: it	F-14p-5r-4n-2f2c2t7a14x-7
not: know	F-8p-9d11n-11f6c-2x8
not: leave	p7r-3s-4i4x5
not: make	F13p2d2r3n-4f3c-2a4i-6x-8
not: more	F-14n-7f-2c-2o-3i-4x-4
not: much	F14p-5d14r3n7o-5
not: need	F-18p-10d3r-6
not: no	F14p16d-7r-5n-7f2c-3t5a4
not: of	F9d-11r-2n24f-2c3k-4x8
not: on	d-7f2c5a-5i-5x-6
not: one	p8r-4n5o2
not: say	F14p3n11a4x-6
not: see	p2d-3r5n-11f2x6
not: so	F-2p5r4n-14f7a6i4
not: tell	F11p-2d7r6c2o-2i6
not: that	F11p-2d-2r-2n12f5c-3o4i4
not: the	F-15p-8d6r-23n4f3c5o3t8a6x-10
not: they	F7p-2d4r-14n15x4
not: this	F5p10d-8r-5n-10o-2i-13
not: time	F7p-5d-2r13n-2o2
not: to	F-9d3r9f-10c3s4b-5a-11i-5x7
not: wait	p7d-9n-12c5
not: what	F19p-2d10r2n-4f-2
not: will	F10d-3r3n-3c2x-5
not: with	F9p-5d-5r-2n11o2s4x-5
not: word	F15p-2r6n6f4
not: yet	F-16d-5n-7f-6c-2s5t-8a6x4
not: you	F-12p-7d-8r-5n5c4o7t-7b-4a-5k4x-5
note	F-27p-9d-2r6n5c-11o-5s5b15a-20k5x22
nothing	p-4d-12r-10n27c-7s-9a-8i23x-9
notic	F-15p8d-11r-6f-5c-9o-15b11i-17x7
notic period	F-14p2r-10n-6o-2
now	F9p21d16r-4n-11f-4c4o-12t5b-9a-19i-7
now and	F-23p-5r-7
now it	F24p32x-6
nuisanc	F8p-2d-4r-3o25
number	F-25p-27d-21n29f-2c2s-8b-6a-14i-7x14
nurs	F-9p-10d-2r-4n19f-7s13i8
obvious	F39p-2r39n-4f-5c-9i12
of	F3p-8r-6f22c-8o4s10t5b6a4k7i13
of #	F-14p-4r-9n-4f-4c-3s6t15a-4i5x22
of @decided	F6p-6d4n3f4c-4o3a4i-7x-4
of @me	F5p-4d4n3f4c-4o2a4i-7x-4
of @reader	F2p-2d-4r2f3c2o3a-4k11x5
of @started	F18r19s6a6i-4
of @we	F3p7d-2r-3n2f2a-5
of a	F-3p-11d-9r8n-5c10s9t-11x-8
of cours	F-2d-2r-6n-12f3c4o-2
of i	F10p-10d8r2n6f8c-8o5s-4t5a9i-16x-8
of it	F21p8d6r9n2f-7c8o-2s-4b11x-9
of that	F-12p-4d-2r-5f2c7s-5t-6i4x-13
of the	F-24p-2d-23f-18c-17o-9s-4t-6b-13a-6k-4i-16x24
of they	F-24p7d-6r-10n-10f-2c2b-5a-7i-5x-9
of we	F7p15d-5r-7n4f4a-12x-6
of work	F8d-6r8n-6s7a-9i20
of you	F4p-4d-8r4f6c4o6s-4t4b7a-9k24x12
off	F9p10d-9r-12n-6f2c20o-6s7t-7b11x15
offer	F-12p-12d-13r8n-6f-3c-5o-9t6b-9k6i-8
offic	F7d-3r5n10f-16c-2s-17b-18a6i21x17
often	F-23p-11d-8r-5n21s5t-5x-12
old	F-9p-15r13n-2f-24c3s-12t-8b-6a-28i17x8
on	F-22p-2d-5r-12n-14f-21c-9o3s-19b17a9x21
on #	F-9p-5r-9i12x12
on @day	F-3p12d-9r-14n-3f-6c-2o-6a7i-6x-6
on @me	d4r3n-3c-3o2
on @reader	F7p7r2s4b6a4
on a	F8p4d19r2n-4f-7o2s-4t-6a5
on i	d10r8n-6c-6o4b7x-5
on monday	F-14p8d-11r-15n8c-7o-11a7i-4x-4
on the	F6p12d-7r5n-4f7o4t5b-6a-7k6i-12x19
on thursday	F-15p-4d-2r-6n-8f-5o-2a-4x-16
on you	F15p17d-2r3c-3o-2s10t-5b12a8
onc	F-11p-8d-20r18n-16f15c-8o24s5t13b-12a5
onc i	F31p3d17r22o-2i7x-4
onc more	F3p-9r-11n4f2c-3o17x-7
one	d14n-2o5s-18t-22b4a15k-14i-6x6
one @decided	F-10d-2a-5
one @me	F-9p-2r-5n-2c2x4
one day	F6p-7d-11r21n7f-4a-5i-6
one i	F-20p-4d-3r-10n-5f3c4x9
one of	F18d-6r8n5f-6c9a-4i-6
one question	F-16d-8r-5n-3a43x-7
one thing	F-13p-2d-3n-11f-2c-5t-10a4i-11
onlin	F29p10d-8r11n27t7a-5x23
only	F-44p7d13r-8n40f-14s6t-6b-7k4i10x21
only one	F5p4d14r-9n9f-2c-2s-4a8i11x7
only you	F15p-7d25r-15n8f-4s4a-8i6
open	F-17p9d-18r-16n-31f17o-9s9b-5a-15x12
opportunity	F-4p-2d13r4f-5a-10
option	F15p-17d37r-10n-4s18t-8a13i11x-10
or	F27p22d25r-7n-10f-12o19t7b7a15i14x11
or no	F18p35d-22r9c-12t12b-7a6
or the	F14d14r-2n3c3o2a8x-6
order	F-27p6d-9r-3n-28f-10c-9s-4t-6b8a11i-6x-10
organise	F22p-7d-10n32f-7c12a-5
original	F-6r-20n-4f8c-2o-3t-5b-5i-8x-16
other	F15p21d-14r7f10c6s-4t6a7i13
other @firm	F-2p5d-2r-10n-5f2i-4
other company	F-11d-2r-14n-7f6t7i-8
otherwis	F20p29d-2n-2c3a9i-4x14
ought	F21r24n-11f10s-14b16a-9
out	F-48p29d17r5n38c-56o12t7b5k5x19
out of	F5p-9d28r5n11f-6c-11s-5t-8
outcom	F5p5d-6r9n4f-3t28a14i-6x-4
outstand	F3p-4r35f-13o-2a-5i-4
over	F6p-7d-8r8n3f-2c6o7s7t-9a-5k4i9x19
over the	F-2d3r-12n8f-5c2a-4i-9x19
own	F13d8r5n3f-6c-10o-3s-14t-5a-10i-11x26
owner	F18r-7n28c-3i-4x-9
p	F13p2d5r5n2c4o9s-12t-4i-6x4
p s	F7d3r7c2o5s-7
pack	F4d-4r7n-3c16x25
page	F-22d-7r-3n-16f3b-6i-5x-26
pain	F28p-5n-3c4o14
pallet	F-28p-15d-11r-2n-8o-2x-4
panel	F19p7d-8r9n4c-4o-3s-8b26a9k17i-16x-9
paper	F-24p-26d-17r-2n15f-9c-14t-12b-28a4i-11
paperwork	F17p33d-2r12n-6s-7a18i-5
pardon	F19p-4d-23n-8c-5o26s4a-11
parent	F-3d25r-5n-13f11c-8o-3i-6
park	F5p11d-3r-6n22c10o-6s-15t-21b-20i9
part	F-17p-3d-12n-7f-16c-8o-2s13t-10b-9a-18k7i14x12
part of	F-18p-4d-4r7n-9f-6c-2s5t-4a-5i6
pass	F-31p4d4r-27n-25f-6t-8b-10a-13k-18x-5
patienc	F14p39d-2r-23n5f-9o15a-4k13i-7x5
patient	p17d4r9t-4i-7x6
pay	F-14p7d-2r-4n-10f2c-12o-2s33t-20b-7a23k-4i23
pay for	F20r10n8f6i-8
payroll	F-13p-3d-13r5n-6b-4x-5
peac	F32d-5r-4n3c32
pen	F13p27r-5n-3o-4a11
pension	F7d16n-14f-2s23a5x5
per	F-13p-2d-4r-4n-3f-5c-3s11a16x-17
perfect	F19p-12r35n-28f29c-8o5a-6x-12
perfection	F7r-5n-22f15c-3x-12
perhaps	F-14p10d14r-20f12c-5s-7t12a4
period	F-25p3d-7r-11n-12c-9o-4i5x4
permit	F-45d-48r-13n-2c-4t13b12a22i-21
person	F-3p6d-27r4n-7f6c-6o-5t-16b-5a17k-5i10x-5
person i	F15p3d-2r-2n17f15o-2
person who	F-13p-6d-7r-7n11f-10c-4s7a9k-5i6x12
personal	F6r-5n27b-6i-6
personnel	F54p6r30n23t4b-10a4x12
phone	F-2p12d17r-14n-10f-7c-6s9t-7b-6i-14x-14
phras	F20p-6n24c-3x-8
pick	F-9p2r-27n-2c4o-4t10a9k-14i-16
pictur	F6p-13d9r8n-8f-2c17b13a4i13
piec	F-5p-7d7r2n-15c4t6b6x13
ping	F11p-6c27o-2k-4
pity	F12p2d19r-11n23f-16c-10a16x-16
place	F-9p-7d3r-3n-13f10c3o13b-4a6k-5x16
plain	F-30p-3d-6n11c-4s-7a-4i11x28
plan	F-15p-7d-3n-23c6o-3s5t-5a-24i-8x11
plan to	F12p-2d-3r11a-10x21
planner	F-19p-9n-2f-6c-4x8
plant	F-14p2r2n-8f-6c24s-5i-5x-8
play	F11p35d-6r-20n23f3c-8s13b15a17i-8
please	F31p28d31r-10n-15f-11c-2o10t-6b-6a37k-16x-4
please @beg	F4p-3d13r-4i6
please @command	F3p2d-2r4n2o-2b5a9
please @decided	F-2d7r-9n-6o3a-13i-6
please @mistreat	F-7p-3n-3c3o-2a5
please do	F-2p-8d15r-16n-14f-2o13s5t-4a12k-7
please give	d-9r-2t9b5a-31i-6
please i	F-23p-7d-9r-6o-3b6a-11i-6
please let	F-2p-6d4r9f-2o-2s9t-4b-4a-24k-11i-8
please make	F12p23d-2r-10n12a23
please please	F18p-6d29r-8n-6o3t-4a-5i-8
please send	F-2p-16d-12r29a6
please take	F-26p3d-9n-2o-6i12
please to	F-12p-4d-7r-3a-19i7x8
pleasur	F-18p-6d-9r-8f-16c-2k-11i30x-18
pocket	F25p18d7r9n-10c-3s6a8x-7
point	F-9p-9d25r3n-14f-6s16t-15b47a19i-15x6
polish	F-23r-4n-6f-3o-6x11
polit	F-17p-12d-5r-4n12f-3x-6
poor	F-2p-7d-18r-11n13f-2c9o5s11b-4i8x-7
porter	F-25p6d-14r-10f-4c-6o-3k5i7
position	F-2p-16d4r6c-11o7t-4b-4a-13i18x-30
position be	d-6r-9n20c-2s7i-6x-4
possibl	F-13p-3d-6r-26n19f-6c-14s4t-20b10a6i-7x18
post	F-28p-11d-11r-18n-16f-3c-21s-16t7b-17a-4i8
post be	F4p13d2r18a-7i5
practic	F-14p12d5r-11n-7f-3b19a5
practical	F17d-3r8n19
pray	p-6d8r-18f-5c-6a15i17
prefer	F-9p-22d-10r6n20f-6c-8a-15x8
prepar	F16p9d-8r37n-20f-5c-10o-13s-6t-11b-9a22i-24x18
presenc	F24r-4n-9f27c-3k-4i-4x9
present	F-25p17d6r-3n15f-12c-16s10t-4a12i-6x-8
presentation	F13p-2d-16r9n44f-2c-3o-21b8a5i-4x-15
press	F-30p-11r12n-23f-4c-3o-7t-6a9i-5x22
pressur	F-11p14d-17r-8n13c-5o-7t-6a-12
pretend	F2p-10d-9r-2n22c6a-4i-6x7
price	F-16p-11r14n-33f-8c-10o-5t-4a-10k-24i-4x6
privileg	F17r-8n-4f18i21x-10
prize	F-24d-5r-21c-8s-4i-7x12
probab	F24d12r-6n5f-6c-2o8x-20
problem	p-18d-3r11n-5f-19c-9s13t5a12i-11x17
process	F31p17d-8r-7n36c-5t13b-13a5i11x-19
product	F31p-2r-14n19f19c-2o-4t-4a-6
profession	F8p-18d24r-4f16a-6i-19x-4
professional	F14p6d-3r24n6f-5i11x-7
proficient	F-47r-29n-4c-24
profil	F-6p-7d-3r30n-23o-2s-5a-6i22x-14
programme	F-21p-5d-3r-3n-4c-6i-6x-5
project	F22p-6d-2r29n-3f-2c-5s-4b-4a-6x-21
promis	F-6p-17r-21n39f-16c6a4k-4i10x16
promis to	F10p27d6r-4n-12f-3i8x13
promot	F23p-2r32n2c-5i-4
proud	F-23p-4d-10r3n-2c-2a-8i43x17
prove	F11p-5d16n-6a-7i-13
provid	p10d-17r-2n9c-4s17t-8x-7
pump	F-3r-6n-6f-10c13t-7b-6a-9k-5x34
pupil	F-19p-6n-6f-3s-6x-7
put	F47p17d27r-12n16f8c6o8s6b-7a14k-6i4x-8
put it	F-12p-3d6r-5n14c-3s5a5i-6x6
qualification	F32p-4d10r-18n39c-4i-12
qualify	F18p-11d-14r15n19c-5i-25
quality	F18d-3r15n18f2o-4x13
quarter	F18d6r18n10c-2s-5k-22i-9
question	F-5p-15d-32r16n16f22c-5o6t-7a-7i-10x-12
question about	F11d3r-2n2o-3s-6t-7a22x19
question be	F7p-4r2n2f15c2o-4t7a11x-4
queu	F6p8r16f-6s-11b-9a-10x26
quick	F-13p4d-14r-9n-4f-9c5o-6t9b-8a-25k12x-6
quiet	F-27p14d-10r-9n-21f-3c-3a-14i-8x19
quite	F6d6n8f5c-11o8i-7
rain	F-28p8d-4r-9n7f-6c5i-5
rais	F24p40d-12r-2n-3s-19a12x-16
rare	F-23p-3r-3n16f-9c-3x20
rate	F-26p4d-17r12n-12s-6i-9x-9
rather	p10d6n18f-10c-5o-4s-5b-11a-4i19x6
rd	F-20p-12d-10r12n12o-7s-5t-7a-12i-4
reach	F-30p-10d-14r-25n-8f11c-2o-11t9i-9x-28
reach you	F-26p-7d-3r-8n-3f-3c-3t5a6x-7
read	F-8p-8d-12r-24n21t-13b-9a-28i-19x23
read about	F-13p-6r-6n-6c-4x29
read the	F-21p-10d-3r-6n3x10
ready	F21p16d2r36n-12f-15c-8s-12t8i7x-7
ready to	F19p3d10r2s-7a9
real	F17d4r8f-10c10o4s-10b11a8i20x9
real @interest	F-17d-6c-5o-2x-4
reason	F20p35d-12r10n-8f-6o-4t6i9x14
receipt	F21p37d-3n20o-4t-4a10
receiv	F14p16d-8r-5n23f4c-7o-3b11k5i24x12
receiv the	F-29p-13r-11
reception	F15p9d-6n8f-8c7o-2a8k-9i-7
recognise	F14p-6d-2r33n7f13x10
recommend	F-42p-5d-7r-39n4s-5b21a10
record	F-11p-4d-12r24n-29f-4s-4x-6
refere	F-20p-2r-4n-14c-2x-7
referenc	p-7n-5f-6s-7t5a32i-10x-4
refusal	F11p-24d25n2f4c-13i-13x-11
regard	F-28p-8d-21r-9n4t22b-16a-32k-6i-16x21
regret	F-17p-11d13r15n10c-3o-8a22i14
reject	F5p2d7r15n-14f-3c10o5b6x8
rejection	F11p16d4n-21c-2a-13k-6i-9
remain	F5d-8r5n-9f10c-13s-8t8b-5k6i42x-6
remark	F9p-12r22n11f-3o2b9k4x6
remember	F-13p10d4r-25n-38f6c20s-6a21
remind	F21p23d-17r-17n-6f8c9a12
reminder	F17p20d-28r-2n-4c7a-13i-9
rent	F7p-15d-2r22n-5f-2c10a-13i19x-22
repair	F-24p-2r-6n-10c-9o-2i-9x20
replac	F16p-6r7n11o-2x43
reply	F9p24d-10r-14n-3f-11c-11o-8t-21b-9k10i9x7
report	F-22p-32d-5r11n-13f-4c-2a-7
request	F-3p17d-8r-12n-5c-6s-4t12a43k-5i-7
resident	F-18r-4n-4k-6i-5x7
respect	F-41p-31d-19r-4n-7f4c-4o-5s-9t7a6
respectful	F-32p-12d-3f-7c-13
respond	F24p21d-4r-5n-5c-5t-5a-5k-4
respons	F18p30r-5n-10t-6a18k-6x-7
rest	F3p-10r16c-7o-3s-5b-5a-6k-4i-13
rest be	F7p-4r21n-10o-2x10
rest of	F-13r-12n-3a-5i-4x-18
restor	F-19d-10r2n-3f-3c-4x10
result	F29p33r5n-6c-6s-10t25b-10x11
return	F-8p15d-9r-12n17f3c-3t-20b7a-4i6x14
revers	F11p29r-10n-3a7x9
revert	F48p37d-2s-4t17a29
review	F-8p12r-10n5s7b16a8x-7
rig	F-3p10r22n-17c-4s-6
right	F-11p5d-19r4n-13f-13o6s5t-17b11a6i-23x-11
right to	F27p32d-3r-10n11f-2o10t-8b7
ring	F-8p-8d17r-19n-18f-2o-2s12t-5b7a-10i-7
rise	F-13d-18n4f-7
risk	F-2p-5d6r17n-16f-2t-4b-11
rock	F30p-2r-2n-2f-2c35k-36i-4x-12
role	F5p-2d-11r-12n23f19c-9o-2s-5t-10b11a-8i8x-28
roof	F-33d-13n-6c-3a-10i7x35
room	F4p-5d-7r5f3c6o-8s22t-11b-5a14i-10x-19
rough	F-22p-6d-4r-12n-2f-2c3s5t28b-7a12x4
round	F34p19d4r3n6f-6c36s-4b-18a-11k4i13x-6
ruin	F8d11r-2n16i-5x-12
rule	F-55p-22d-8r-5n-20f-5s8t-6a-17x4
run	F5p-2d5r14n-10f12c-11s-6t6b-14a-9k-6i10x-11
run out	F15p17d15r-4n-3c-5i-5x11
s	F12p-3d5r12n2c4o9s-12t-4i-6x6
sad	F-27d-6r-3n-13f-2c-3b-4i-4x7
safe	F5d14r25n-5c-4x4
safety	F-20d-25r8n6f-9c-2t-6b-6i9x23
salary	F-11p-16d-8r-6n20f3c-10o4s37t-12b-10a15i-25x-16
sale	F3p8d-13r4n19f-3t-9i11x11
same	F11p-4d7r-5n14f-2c5o3s7t4a-9x-10
sampl	F5p-5d-3r-7n23c-3s-6t-11a-23k4i-4x23
saturday	F-7p-4d-3f-2c5o10x14
save	F-3p27d23r-25n-9s-7a15k4i5x-24
say	F17p-9d21r-4n21f-12c18o5s-11a12k-7
say a	F13p3r-4n18f-3
say i	F-3p-2n-13f4c13a-7
say it	F12d5r4n12c-3o4a14
say no	F13p2d21r-8o-3s-6b7a14x-6
say that	F-4p-9r5n-4c-2o-8a-8
say yes	F12p4d21n-5c-4a-10i8x-4
scale	F-27p-3d-14r-3n-6f-8s16t-7a-5k7i-5x9
scarf	F-30p-11r-17c-2
school	F-5p17d-11r7n4f-11c-9t10a13i18x7
scratch	p-6d-4r-3n5c18x-5
sea	F-37p-14d-16r-7f-5c11o-2s7a-8i6
seam	F-23d-2r-5n-9f-5x22
search	F22d19r46n-30f3c-11t22b-16a17k-4i-5x-18
search be	F6d-4r16n-9f2c-3t9
season	F-21p3d-7r-10n-8f2c4o-8t4a-10i-7x7
second	F-19p-37d-18r-13n26f9c2s-7b-23a-26i8x4
see	F7p3d-10r5n11f3c-12o-9s-6t-10a-12k-5x8
see on	F17p-2r-4n23x4
see that	F-8p-3d-2r10n-5f-5c-4i-10x8
see the	F-10p3r-7n-14c-2b4a11i9
see you	F-18p-11d2r15n-13c-2a-7k-5x-11
seed	F-9r-3f-4c-2t7a10i12x61
seem	F18p-6d-5r-17n3f-2c12a-36i9
seem to	p-2r-9n16f-2
seldom	F-32p-3r-26n-6f10c-7k-6x4
selection	F10p-4d-2r3n14c-4t10a20x-13
sell	F4p-12d13n13f5c-2o-6s-4i-12x10
send	p-4r-11n-18f-4c5o25s-13t-31b-5a19k-7i-4x-27
send i	F31p6d4r11n7c3b8a31i11x-5
send it	F-18p-12d-6r-7n-2c5o2a-8i-8
send the	F11p-12r21n-5c-2o-2s-5i-4
sentenc	p-7d-9n-20f9o2b10a13x16
serious	F29p11d-2r-5n27s-7a8i-10
serv	F-16p-4r-5n-2f-7c-5k-4i28
servic	F-13d-10r5n25f-8c-3a-18x-4
set	F5p10r7f-2c-10o-9s-6i-8x14
settl	F-3p28d-15r12n-7c-18t14a-10
seven	F3p-8d8r3o-2s-22a-7i-10
shake	F19p15d4r-2n4f8c8t-6i-5
shall	F37p5d15r6n8f4c9b-6a-5k4
shame	F-15p4d-7r-3f-3c-5o4
share	F-15p-6d-11r-6n-2f4c-4o-2s-21t20b27k-4i5x8
she	F-4p-6d-4r-8n14f2c-5o-8s-4t-8b7a-11i-7x11
shift	F-17p-11d-11r-6n-11f-5c-9s12t-13a13k5i-8x-24
ship	F-9p-3d-16r2n3c-4b-5a-5
shoe	F-24p6d-20r2n-8f10c21o6t-4b-6a8x13
shop	F-29p-14d4r16n-16f-24c-9s12t-4k-6i14x29
short	F-30p-10d-13r-12n-9f5c-5o4s9t16b15a26k8i-18x4
short answer	F24p-6d4n12t9x8
short note	F-17p6d-4r-2n-4c-2o-2b-4a-10x-4
shorter	F-25p-6d-2n-10o2x4
should	F10p8d-22r25n-2f-7c-9o4s-11t-21k-15i14x-16
should @command	F15p9n-3f-2c3a8x-4
should @me	F-9p-5r-4c-4t4a4
should be	F25d-3r11f9b6i6x10
should have	F22p-16r-8n29c4a-9x14
should i	F-19p-10r-9c-8s-4t9b7a9
should no	F13p12n2t-5a-8x-4
should the	F-11r-16t-7a-11i13
show	F15p9d2r21n28f8t-9b-15a-4x5
show i	F-13p6r-4n-8f4c-5a-4i-4x41
sick	F18p12d19r-15n-3c-12s-9i8x7
side	F-25p4d-12r-10n5f-8c-13o-3s19b-5i14x-11
sign	F-28d2r-9f-4c8s14b-7a-12i14x17
sign the	F3p-11r23n3s-5t-8i-12
signatur	F3p6d-9r33n-7f-15c-8o-3s-6t6i-4x7
silenc	F3p37d-2r-3n6f2o-4t4b-5k-5i-4x-4
similar	F-21p-11r-7n-9c-5s-7t-6b-14i27x-16
simple	F11p-10d3r-6n-5f18c-6o-3t10a5i-8x5
sinc	F-4p-3d4r6n-29f10c-13o5t6a4i23x7
sinc i	F3p-10d-14n4f3a8i6
sinc the	F5p24d13r-6n-17f-4t-10a-15i-7x-5
singl	F2p-10r9n15f-5c-13a5i17x5
sir	F10p-3d11r-14n19f7c-8b4a8i-16
sister	F-15p-7d-6r2n-4c-4a-8i-7x14
sit	F14p-9d6r6n27f7c-23o-2i-19x8
sit in	p-9d-2r13f6x7
site	F-20p-13r-17n-22c-3s-8t-7b-8i-20x-13
situation	F22p-10d44r9n-10o-2t5b-5a10i-4x-12
six	F-27p-6r4n-24f-9c-6o-4b18a11i-7
skill	F3p-3d-12r38n-16f-18t-5b30a16i-5
sleep	F10p-8d7r-16n-12f-3c17o-2s-4i14x-20
slow	F20p7d-5r-17n29f-3o-4a-6x4
small	p-25d23r-2n-22f7c-13o9s-8b-17a-9k-6i-10x-8
smaller	F-24p-2d-4r-4n-14c-4a-4i-6x7
smile	F-13p-6d-5r-9n22f-9c-9i-10x32
so	F-16p21d-5r-13n-18f8o-13s5t15a25k-9i-13x-12
so @decided	p3d-2n-4i-5
so @me	F-6p-3d-3n-2i-4
so do	F12p14r-3n-6f-2t8b-10a-4
so i	F-13p-7d-6n-4o-2b4i-10
so long	F-2p19r4n-10f-4c-6o-7t-6i-4x-6
so much	F6p-9r-10n13f4c-7o4a-5k-12i5x-6
so sorry	F2p-4n-3f-2c-5o10t7a8i-8x13
so that	F16p5r18n-7c-4a5
so the	F-25p-8d-7f-4c-5a-9x-9
so you	F4p2d4r21n-4f-6c-8a-7i-11x7
softwar	F19p-5n5f-2c-3a-5
soil	F-31d-5r-12n-15f11b-11a-15x31
solv	F7p-4d-12r20n-9c-4i-7
some	F11p23d6r-6n-5f-10c16o-4t-12b19a11i-6x11
somebody	F15p14d-3r-29n31f19c-6b17i7
somebody els	F-20p9d-14r-10n7c-2b10i-4
someon	F5p11r6n5f-10o-2s14t12b-6a-14k8i-16x11
someon who	F15p2n3f-2x5
something	F30p12d30n-11f-8c4o9s17b11a15i-12x12
sometim	F18p-12d-10r-6n-2c19t-6a50
soon	F-2d16r6n-16f-11t27a4k11i-16x-9
sorry	p-7d-15r-15n-33f-9c-11o15t-6b4a15i-4x-9
sorry for	F25d-3r3c2o8i-5x-11
sorry sorry	F22p5n5c-5o14
sorry that	F-10d-2r-8n2f-2a-4x6
sorry to	F11p-2d2n5f-2c-3o-3t-5a7
sort	F-4p13d-7r5c5s7i-15x10
sound	F-21p-17d-14r-3n-8f-6c2x10
spare	d-3r-10n10c14a12i14x25
speak	F-5d-10r-21n22f-4c-7o-10s11t-13b4a15k-5i-9x17
speed	F31p47d-9r-9n-9c-2o-2s-4t-15x7
spell	F-21d-6r4n5f-20c-2
spend	F11d-8r-4n26f8c-4o-6b18k4x22
spring	F-29p-13d3r-3n5c-14t6b-4a16i7x38
st	F32p15r33c-2s-7t-5a8i-10x-11
staff	F14p-3d-5r17n4c-7o-2s9b-6a7x7
stage	F-9p-6r-6f-2t11i20x11
stand	F28p-5d16r3n24f8c6o-2s6t-12b-5a-15i16
star	F-15d-2n-2f10c6i-5
start	F8d11f-5c-14s-31b4i-23
start with	F-22p-5d-6r-6n-2x7
state	F11d8r-3n19f5c-3o7t17b-8a8x19
station	F-42p-6d-10r-10n-23c-5a-4i16x7
status	F11p13d8n-2o-4t53a36i-6
stay	F-21p8d-16r-28n-4f-9c3o-9s-7k6i-8x5
stay in	F-9p-11d-4n-3a12i-5x-7
step	F-45p-11d-12r-14n-17c-15s13t9b-9i16x4
still	F-10p11d2r-20n6f-3c-11o-2s-5t7a-5k-6i14x11
still have	F-5p4d-2r16n-20f3c-4t-8a-6
still wait	F12p20d-4r-8n-5t-4a-13i-9
stock	F-10p-9d-3r-2n6f-2s23t-8b7a7i-5x-8
stockroom	F-34n-20c-6x12
stop	F34p54d-4r12n-5f-2c4o6s8t-7b-4a10i6
store	F-6d-6r10n-3f-17c-6b-15a-8k6x32
story	F4p-12d-3r-18n9f-16c10o-3a-4i-6x8
straight	F-35p-9d-4r3n-6c-7b8k5x33
strang	F10p23d-3n-31f-4k-5
stranger	F28p-2n16f-5c31a-5i-5x5
street	F6p24d-5r6n-2c6i7x-12
strength	F13p-7d28r-10n15x4
stronger	F-32p-15r-10n-8f-2t-6b12a4k4x19
struck	F-18p-2d-7r-5f-6s-7i-4x24
study	F-11p-3d-6r11n22f-3c-10s-13t-12a-14i-8
stupid	F16d-12r-2n6c-8o16a13
subject	F-15d-9r4f-8c-4o6k-10x9
success	F14p-7d12r-6n-16f7t-7x-17
such	F21p-9d14r-24n31f41c-15s-5b-8a-7i-8x-20
such a	F9p-10d5n10f2c-3o7i-14
suggest	F-28p-6r-6n-6f-2a7x11
suit	F-34p-12d2r-19n5c-5t-21b-14a9i-4x-9
suit i	F-12p4d-4r-5c-6b-5a4i-5x13
suit you	F-19p-3d-4r-2n-3c-5t-9a4x-12
summer	F15p-7d7r21n-16c10t12a4i-13x-5
sunday	F7p5d28r-9n-3c16o2s11a25i-5x-14
super	F23d-9r-9n-3f8c24k-23x-4
support	F5p7d4n15s24a4i5x-7
suppos	F-25p-9d-9r-9n-13c-4t-4a-7
sure	F4p30d-13r4n12f-7c-6o6s19t-8b-5a14x-15
sure the	F3p-3r-19n10f4c-2t4
sure you	F-27p-6d-4r-9n-10c5
surpris	F-13p11d-7r-7n-9t-4i-10x17
swamp	F-20d-6n-15c-4
swear	F16d-2n-5c28x6
system	F2p-3r-22f-4c2s-8t-14a-7
tabl	p12d5r-6n-3f2c2o-2a-9x5
take	F-9p-4d-11r6f-4c-6o5s-16t4k11i16x-5
take i	F-2p3d-4r9n4c11s4t6b4a4i6x10
take so	F3p19r-2n-4c-6o6t-8k-4
take the	F13p2d9r-6n8f3c-4o4a-9
take you	F7p3d-9n-5o-13a-14i-5
talent	F16r16n36f-20c-8o-7x-6
talk	F-19p-13d-25r-16n-6f6c2o2s12t12b-8k-4i4x5
talk about	F-2p8d-2r-4n-5s6a-11x12
talk to	F-5p11r-6n-8s4a5k-5i-9x-8
talk with	F-7p-4r15n-12f-2c2s-6t7x-9
target	F-18d-5n-3f-2c-3o-3s-20
task	F21p3d-7r5n19f-4o6s-6b23a16x-17
tax	F-23d-6r11n-6c4o-5t-6a-4x11
teach	F-11p-12d-13r10n8f10c-13t-7a-14i26x-34
teacher	p-6r-34n7f17c-3t-5x-4
team	F-17p-14d-29r7n-16f-22c-11o-4s-14t-8a6k-4i16x7
team be	F-3d-5r-15n2f7c-3x5
technical	F14n20c-2x-7
telephon	F15d26r-18n31a-7x13
tell	F-3p-2d-5r-3n4f16o-4b14k-11i-4
tell @decided	F-4r-5f3t5b4i4x6
tell @me	F-4r-5f3t5b4i4x6
tell @reader	F-10p-14d2n5f-4o-2
tell i	F-10d-2r-12f7c-3o3s-4t10b9a-5i10x13
tell the	F19p3d4r7n14f-2c10t-8a-9x9
tell you	F-22p-31d4n11f-8o-4a-6i-4
ten	F-25p-14d-14r-10n-9o-3s5t4k-5i-7
ten year	F11p-2d11r-5n6f-2c3k-4
tender	F-15p12d-9r-10f-2c-4t7x5
terribl	r-5n-25f-2o10x28
test	F5p-10d-4r-6n15f-3c4o-9t-13b23a33k13x6
test be	F21r-3n12c6x-7
text	F18p-12c37o-3a32x4
th	p-12d14r-12n-4c-4o-4s-15t16a8x-27
th and	F-2p3d9x-6
than	F-10p-23d20n-13f-5c-14s-6t6a-20x9
than i	p4d-14r-18n5f3c3b4a-9i-8x13
than the	F-14p-5d10r3n-11f-4c-3s8t11a7x6
thank	p-29d-7r9n9f-9o-10t-26b-22a-28k53i-7x-20
thank @reader	F-9p-8d2c-5o2a-6k6
thank a	F13n-8f-8c19k-5
thank for	F12p-4r4f2c10o-4t-7b-5a-20k12x7
thank to	F-8p4d-4r2n-8f-3c-3k-13i4x-8
thank you	F-20p-18d3r-3n-2c-11o4s4b-6a-14k13i7x-7
thankful	F-24p-3d11r-9n-4c-3s-5t6b24a22k5i5
that	F-6d-22n-4f-4c13o-13t-18b-14a-6i-8x14
that .. be	d-2r2n-3
that @decided	F-2d-4r7n-5f3c-9o6a-4
that @learn	p2r2n-7t7k5x-7
that @me	F3r8n-2f3c-9o6s-4
that @others	F10r-7n21
that @reader	F-2n2f-5c-4o2s-4k5
that a	F-2d-10n16f10c-2o-8i-4x15
that be	p-9d-4r10f-2o-7s5t5b-5k14i-6x-14
that i	F7p-3d-2r17n-4f8c-21o14s-10t-6b6a-5
that it	F2p7d6r3f-4o-5b6
that nobody	F-9p-5d-4r2n3f-4c-2x10
that the	F-5p-12d-7r-6f11c-16o-7s4t6b-4a-12k-4i-12x31
that this	F-28d-4r-13n-7f-2c-4o-3
that you	F-3n4f-10c-8o4s-9a6k12i6x8
the	F-8d-11r-4n-6f-24c-8o-27s-15b-16a9x15
the #	F18p-3d3r29n2c-4o-4s-10a-5
the .. @command	F-5p-2d3r-2
the .. @day	F-4p-3r-2n-2
the .. @decided	F2c2
the .. @feelgood	F4r2
the .. @reader	F-3n2a-4
the .. be	F3p-2n3
the .. in	F-2r-3x5
the .. of	F-3r-2n-3f2
the .. the	F-6p-3d-2r-2n-3c-2x10
the .. you	F-3n2a-4
the @accept	p-7d3n5i6
the @amount	F-2p2d-5r2f7a6
the @answer	F-13d-6r-8c-2b-6a-13x-7
the @bad	F-4p-4d-5n-5c5o3
the @busy	F-6n2f3c-2t11
the @command	F-7p-3d6r-2n-6c-3o-2i7
the @compare	F3d2r-2n9c-3i9x-9
the @customer	F-14p-4d2r-8n-6o-2
the @day	F-7p3d2n-5c-4o2s-5k5i16x14
the @deadline	F9p2d7r6n5t-5b5a4x-7
the @emotion	F-11p3d-3r10n-7f-3
the @event	F-3p4d7r-9n-7c3o-2i-6
the @feedbackword	F10p2r-2n4t4
the @feelgood	F7p5d-8r4f3a-6x-11
the @firm	F5p6d5r6f-2c-6s4t-4x-14
the @fit	F10p-2r13n-6c2t4
the @flirt	F-14p-6d-3r-7t-7
the @hard	F9p7d-5r3n3o6i-6
the @hardship	F12p-3d19n-3o-2t-4i-4x-4
the @house	F17p5d2r4n10f2c-2s-8i-7x-16
the @interview	d5n3i5x-5
the @job	F19p8r24n2f-5c-2o3a5i12x-9
the @joinverb	F-7p-3d3r-10n11o2s-4i9
the @lack	F-12p-5d-5r-6n-6c2o2t5a-4x9
the @lasthope	F-20p-3d-9r3n-4f-9c-5i8
the @learn	F13p6n3f-2c2o3s7b5a10k4i-6x8
the @letterpart	F-13p-4d-4r-10n-15c2o3t-7a8x-10
the @made	F-6p-3d3r-10n-4i-8x-4
the @negotiate	F-4p-8r-7n3s4x-8
the @oldwork	F-10d4n-6f-8c-2x6
the @past_work	p-7d7r-12n-4o2x-8
the @pay	F-4p-3d4r4n-7f-2c4o2s22t-6
the @perk	p11r-6f-2s10x-9
the @persist	F5p7d-3r8n2f3c-4t10a4x-5
the @regret	F-10p-2r-5n-13o2s11
the @respond	F-2p-2r2n-3c-6a7x-7
the @rival	F-19p-14d-2r4n-7t4x6
the @slang	F-12p3d5r5n-6f-3c-12o-2a-5x6
the @small	F-5p-2d4r2n-8f-8c-4o3a-5i-5
the @started	F-2d-6r5n9c5o-2s4t-7i-6
the @study	F8d3r-8n-3c11b-5i-4x-14
the @superior	F5p11d-2r-9n4a5i-5
the @superlative	F13d-2n-9f7x-12
the @technical	F9d-7r2n3f-6a6i-9x4
the @timeline	F-15p-3d2r-7n-3c-6t5i7x-16
the @trait	F-2d-4r-5n-2f8c-2x-5
the @travel	p-4d11r2n-9f-3c4a-5x-9
the @urgency	F-15p2d3r-4n-7c-6o-2b-4a-10
the @visit	F-2p-9d2n-5c6o3a-5i-5x-12
the @weakness	F-2p2r-8f-7c3o2
the @weather	F-9p-2d-4n-6f-3i6x-11
the @world	F12d10r3n-3f3c-2i-4
the @worship	F-9p6d-9n7f-6c7t-8i14x10
the answer	F9p12r4n-7c-3t-4
the best	F24p-6d-10r12n-10f20c-6s-6a-8i-13
the book	F-16r-12f-5c-2
the bus	F-11p-4d-4n-3c-4o-3i5
the candidat	F-11p-9r-16c-5x11
the certificat	F6p-2n-2c13s4
the chanc	F-19p-6d-17r3t5i26
the company	F-12p18d-11r3n-11f5s17t-6
the contract	F16d-8r10n14f-2c8s6t-10i-18x10
the date	F-19p-4r-19n-2c-2t-6a-8x-10
the day	F18p8d6r5c-2s7k13
the decide	F8p6d-2n8o2t7a16i-6x-13
the delay	F-13p2r-2n-2o-4x-10
the earliest	F20p23r-2a11x-4
the end	F9p4d18n2f-2c7o3t-6b4a4x-8
the file	F-26p-9d-3n-7c-7t-12a-9
the first	F19p-7d17r17n-17f-8c5t-7b-12i13x-25
the form	F-37p-21d-10r-14n-7c-2o16x-9
the greatest	d-6r-22n-3f9c4i7
the interview	F22p11d13r-6n14f5c5t-11b4k6x-9
the job	F-3p15d-16r5n8f-5c6s6t-17i28x7
the last	F4d11r-13f-11c-6o11s-7a9x-4
the late	F-31p-6r-3n-7c-2o-8a-4i6x-4
the list	F-7p20d-3r-7n-6c-4t5a9
the matter	F12p8d-7r17n-4i-8x-5
the month	F13p10d-5r-3t-14a9i6x-8
the morning	F-16p-5d-2r-2n-2a-6x10
the most	F21r-4n-4f13c-2t-4a4i-4x-7
the new	F-14d-2r-22n3f-4c-5s-11k-5i10
the next	F-5p7d-6r-14n13c-3t-8a13i4x-17
the night	p-2d-16r5n3f-7c-5a-5i4x13
the offer	F23p-4d6r11n11a17x-11
the old	F-33p-3d-5n-11f-17i5x12
the one	F2p-7d24r-7f-2c3o3a-13i-18
the only	F-11p5d11r8n-3f-18c-4i-11x-5
the open	F-13p-5d-9c-2s-4t4a-4i-11x-10
the opportunity	F8d16r-9a-6i8
the other	F-7p-4d7r2n-2f-3c5s7t7b9a14i-7x-5
the panel	F8d-4r13n2c-2s-4b4a-9k7i-8
the pay	F-10p-7d-9r-7n-2c3a-7x-10
the phone	F13p-3d5r4f-3c-3s-4a6
the plant	F14p6d6r-3n3c5
the position	p-4d-15r17n-9c-4o4s5t5i-12x-17
the post	F9p16d8r4n-3c-4a-8i18x8
the process	F7p12n-5c-3t6a7i14x-7
the question	F12p-2r-9n12f2o8s6b4i-6x12
the reason	F8p6d-3r-2n-2f3t4
the rest	p-2r11n-11c-4o-2a-6i-7
the right	F14p2d-6r7c6t-13b4a-6i-7
the role	F-11p2d-4r7n-9c-2t-7b6
the room	F21r8n7f13c-3o-6x-14
the salary	F13p5r23n-3o2s-4a5x-8
the same	F-3p-2d5n10c-7s4x-4
the school	F11p9d-4r-2n3t4a6
the second	F-23p-14d-3r-7n-11f-2c-11o-3t-4b-10a-16k-7i-7x10
the sign	F-21p-11r-14a-10i12x12
the staff	F18p-2r16n4c-4
the story	F-20p-3r-2n-5f-2c-5x9
the tabl	F7p22x-4
the talk	F-15p-4r-6n-6f-5c-3s-5t7a-4x4
the team	p-7d-4r2n4f-2c-3o-2s-5i-10x-12
the test	F5p-9d-2r-2n13t-6a-7k6x10
the thing	F13p6d-2r6n3c13
the time	F-4p-3d-4r5n9f7o3t15a5k6i-6x-13
the tour	F10p5r3n2f-2c5o-3b-4a-5k15
the train	F6p3d11r-9n-10c10s6a6i-9
the trial	F13d-6r6n11c-2b-5a-5
the two	F-27p-8d-4r-5n-10o-5s-4t-6a6k5
the wait	F-5p-16d15r9o-4b-4
the way	F31p-7d-2r4n7f3c10o-2a-17i-10x-6
the weekend	F12p21r-6n-3c2t9a11i6x-11
the whole	F3p8d-12r6n-2f12c2a14i4x-11
the window	p-5r14n4c-5b5
the word	F-17p3d-2r-2f2t-4a-6x17
the work	p-2d11r-15n2o3s-10i15x-4
the world	F10p-3d14r-11n-8f19i-11x-8
the wrong	F10p-8d-3r11c9o6x-7
theatr	F-20p-7d5r-5n-9c7x15
then	F16p4d-4r-7n21f-3c4o-10s-6b-8x-17
then i	F-14p2r-2n-8c4a-4i-4
there	F-4p-8d9r22n-19f27c5o4t10b5a22i20x9
there anything	F-15p-6r-5n-6t7a11i4
there be	F-5d8r15n-31f17c-6t6b4a11i8
these	F20p-8d19r-11n8c9b-10a-5i-6x7
thesi	F-11d-6r-11n-16f-2c-3x20
they	p-15d-8r9n-4f-9c6o-5s-17t-9b-7a-6k-11i-14
they be	F14d-5r4n15f5
thing	F21d-10r6n19f-4c28o6s-9t20b-10a21k-5i-11x-21
thing i	F-10p5d-8r4n-10f-2c4t-11b4x-8
think	F9p2d2r16n-15f-4c8o5t-9b6i8x8
think about	F-9p9d6n-15c-4s5b-6i11
think i	F-21p-5d-11r-3n-14c-5t6i-6
think of	F-12p-5d10r3n-16f-8c6t-8a12i14
think that	F23p12d9r2n8f-2c2o2i6x-7
third	F-5p28d-20n4f-10c-8o-10t6b-4a-8i17x-24
thirty	F21p28d-14r-6n20f8c-4s-4i9x15
this	F27p32d26r-7n-4f-10o-16s4t10b-28a4k-8i22x-22
this @day	p-7d-3r-2n6s9t4a6
this @job	F-4p-9d4r3n-8f-6c-5s-6t-4i10
this be	F11p12d4r-8n-6f4o10s-5a-21
this job	F9p-9d9r4n5f-8c-6s-7t-8a-9i-14x9
this morning	F-28p-10r-5n-6c-3
this time	F9p20r-7n-3o-3a10x-5
this week	F2p-3d-9r2n4c3s9a4i10
this year	F-16p-8d-7r-7f8c-2i8x6
those	F13p14d-3r-15n-5f-5c33s-11t-4k-6i15x20
though	F-5p-2d-10r9n23f5c-9o-2t-5a-9k7i-18x-12
thousand	F8p21d16n-14f3o7s17i5
three	p27d-10r-27n13f-15c-13o4t-7b-14a-12i-5x12
three @day	F8p3d6n3a4x-14
three month	F-13p-6d9r3n4s7a6i-8x-10
three year	F-14d-3r-7c-4i-4x7
through	F-21p-11d-3r-25n10f-10c-3o5t4a16k5i-4x18
through the	F-10p-6d-3r-6n8f-2o3a-5i4x21
throw	F41p-7d-4r23n22c-8o13k-6i-8x8
thursday	F2p17r-12n-7f-9c-4o-4s-6b-5i-8x-4
ticket	F33p19d9r6n11f16c3s10a6i-7x5
tidy	F-24r9n-5c-13x-4
tie	F2p-2d-8r-6n7f-12c27s4a-4i-7
till	F19p12d20r-5n-4f5c25o-9i-4x-11
time	F4p-6d-20n22f6c8o-8s6t-21b-5a9i-13x-17
time be	F17p33d-6r-4c-7
time for	F-24p-11d9n-5c-4o3b5a4i-4
time i	F-9r-15f2t4b-4a-10i-5
time that	F21p5d-5r21n-6f-2c6o6a-4
time to	F-4p23d-6r-2c-2o-2
time you	F-6p-6d-8r-12n10a-13k4x-4
tip	F10p-8r25n-11c8s7t-6a-13k10i-6x7
tired	F13p-9d6r-3n9f-3c9o-3i-4
titl	F14p-4d12r26n-13f-10i-5
to	F-2p11d-2r-7n-4f-9c-14o5s-7t-8b-11k17
to #	F-10p-6d-2r-6c-3t-10a-8i-4x-7
to .. @decided	F4r3
to .. @me	F2r3
to .. i	F2r3
to .. the	p-3
to @answer	F-4p-22r7n-2c3
to @bother	F14p-3d4n-6c-2o13i4
to @choose	F12p5d3n-4f2t-4a-7
to @command	F4d7r-10f2c3t-6b-7a-4i-7x-17
to @decided	F7p7d3r2n-2c-4o-2i5
to @hardship	F15p2d4c3s-7a4
to @interest	F6p7d2n-2f5b-6i11x-4
to @interview	F-7p9r-4n-14f-8s6a-4k4
to @job	F3p-4d6f7c5t-7x5
to @joinverb	p2d2n-6f5c4s-4t-4a-5i14x5
to @learn	F5p7d-3r9n-7f2c-5o-4s15t-4a-7i-6x-7
to @learned	F8p3d8r5c-4o-2t5b7a13i-18
to @made	F11p5d-7r12n-2f-3a-4i5
to @me	F-4p2d-3f2o-3s5b4i5
to @ought	p14d-3r-3n-3f2o-2s6t4
to @past_work	F12p2d4r3n2f3c5a-5i13
to @persist	F5p15d-5r-5n-3o-3a-5
to @reader	d2r4n-2f4o2x-6
to @respond	p-3d3r-2n-5f-2o5t6a-6i6x-9
to @rival	F-2p-7n-5f2o2t-6a-8i9
to @somebody	F-4p-3d-2r-9n12c-2x7
to @started	F7p4d-4r15n2f-2i8x-4
to @wait	F7p-3n10c2o-2a-6
to a	F-8p19r-11n-21t-9a-7
to accept	p4d10r-12f-2k-5i-8x-4
to add	F-26p-10d-10r-2n-4a-6i4x15
to answer	F-22p-20d-6r-10n2o3a-11k-4
to ask	F-20p-10d-7r10n-10f-4c-8o-7s16t30b-11a35i-20x-15
to be	F23p7d22r3n7f11c-5o6s-17t5i14x-11
to bother	F8d2r-2n-13o18t-8
to chang	F18p-10d7r23n9f-3
to choose	F14p5d8r7n5t6a11i-10x-7
to come	F10p2n-2c2s-7t-8i25x9
to decide	F4p3d8r10n-19t4a12i5
to do	F4p-2d13r-13n11o4s-5t-7b-9a-20i4
to feed	F23d15c4a6
to find	F4p-3d-2r18n-5f-6c3t5
to get	F11p3d10r-15n10f-2c-4b7i22
to give	F-18p-30d6r-3n-9a12k4i14
to go	F-2p-11d8r6c-4o4t-6a-8i22x-5
to have	F11p27d-17r8n-4f2o8s8t-5a-5k5i-11x-12
to hear	F-9p-6d-4n-6f7c-5o-10s-10t16b16a20i-12
to i	F-9p5d-7f3c-3o-6s12t-5b9k6i12
to it	p13d-2r-15n-6f2i-4x12
to join	F-13p-2d-2r-9n3f-2c-3b-4x9
to know	p19d-12r-6n4f-2c-2o-2s4t11b15a25i-21x7
to learn	F6p-4d-2r-12n12f6c-4s-4b8a7i4
to leave	F-7p-3d8r-6n15c-3s4
to look	F-10d3r-3f7c-2a9
to meet	F3p8r4n-4f-7b-5a-16k7i-7x4
to read	F-12p-12d-4r-10f2c-3o2a-4i-7x-8
to reply	F-16p-33n14k5
to run	F9d-2r9n-2x-4
to say	F-17p-9d-7n7f10c-5o-2s5t-6b-5a-16x-6
to see	F9p14d5r9n-10f-2o-6i-4
to send	F15p18r-6n-3c8s-5t-13b-5
to start	F10p-7d7r6n-2i-9x-11
to take	F7d-9r-4n-8f6c6t-5a-9i13x6
to talk	F-13p-4r-9n-6f-3s4t-7a10i4
to tell	F15p20d-3r13n23f-3c2o-3a12i-5x-16
to thank	F5p-3r-2n3f5a-10k9i-22
to the	F-15d-6r-4n-18c12o-5s18t-4b-7a-4i11x10
to try	F-16p-4d-10n-3i5x6
to wait	F6p-7d-6r-6n14c-3o-5a-9i-7x-4
to work	F5p-5d16r-8f15c12t-5b7
to you	p-3d5r10n-5f9c3o5b-7i-6x-13
today	F-12p8d-25r-24n-19f8c-12s10k4x-9
today i	F-20p-10d-5n-4c-2a6i-5
together	F-6p-4d-8r18n-9f-4c14x9
tomorrow	p10d-10n-5f-4s20t20b-5i19
tone	F9p-9d6r-5n22o-6x-10
tonight	F11p32d9r-12f-2c10a13i-9
too	F26p-18d2r-3n23f-7c-3o14s-8a-9x-5
too @small	F10p2d-4n11o2
too long	F22p3d-9r-2n24o9t-4a-6i-6
too much	F9p12r-4n-14c8o-6a-10
top	F22p8d10r39f-11c15o-4s6a5x-4
touch	F-10p2d-16r12n-11f17c-10o-2t16b-5a15i-25x13
tour	F-23p9d-4n2f-8c4o-11b-8a-8k26
tour of	F13r5n3c3x15
tower	F-8p15r11n12f-22c-6x8
town	F-29p-11d-11n-11c-4a-6x-6
trade	F-3p-9d-2r2n-10f5c-9b4a-10
train	p-7d5r10n-15f-4c6o-2s18t-5a8k-5i6x-5
traine	F-3p-14d17r-4n-11f3c-5o6s4t-8b-8a-11i15x5
tram	F-8r-13n-5f4c-3b6a-6k-4i-4x49
translator	F-29p-8d-20r4n-3f-3a-20x12
travel	F-37p-7d-12r-11n4f-4c-6t-4b-16i-6x-19
treat	F20p11d-14r12n16f-13c-21o-3s-8t-13b-6a-7x-17
trial	F-15p-5d-6n7c-5i8x9
troubl	F-30p6d-10r-15f-3o-5a-17k10x-8
true	F8p-7d8r6n-22f18c-5a-6i9x-9
truly	F-25p-2d4r8n-5f12c-34o2i5x-6
trust	F2p-17d21r3n-10f4c-5t-7a-5i-5x-6
truth	F28p-9d11r11f-2c-2i-8x-11
try	F-11p-12d11r-12n5f-13c2s-10b18a-15i12x35
tuesday	F-3p13d-11r-5n-15f-6c13o-4b-5a-7i-14
turbin	F8p-3r16n-4c-2a-4i10x8
turn	F19p37d3r10n-6f8a10i-10x-17
twelv	F-15p-5n7f-3x18
twenty	F-22p9d-2n7f-9s-7a-5x13
twice	p38d-5r-13n6f-13c-2o-3a-18k4i-14x-4
two	F-35p9d-19r-23n-22f-18c-6o-15s-22t-5i-22x19
two @day	F14p5d-2r-3n11o2
two week	F2p10d-2r2n-6f-2c-5t11a15i-5x-5
two year	F11p-3d4n10t-8
typ	F-19p-2r-3n-21c26o-9s-17x-13
u	F20p5r-5f-3c22a8i-5
umbrella	F-30p-12d-5r-2n-7f-2o5a-6x21
unclear	F-41p-7d-8n-22c-4o-4t-5a-7
under	F21p-23d7r18n11f17c20o-10s13t15a-6i11x22
under i	F17d17r20n-14f-2c-2i-7
understand	F-17p-25r-20n4c-10o6s11t-4b-20i-14x14
understand that	F-22p7d-12r-17n-14f-2c-3o-3s7a-7x-11
unemploy	F39d31a31
unemployment	F32p-3d30n-4s-18x-5
unfair	F19p-17r-8n31c-2a-8i-6
unfortunat	F-22p-4d-10r-16n17c-7s-10b-6a-7x-10
university	F-18p-9d6r-11n4f3a-12i-6x-10
unless	F17p23d6r-14c-3a-12i-12
unpaid	F-2p-9d12n17f-3a8i-8x10
unpleasant	F27p-7n17o7a-4
until	F-8p11d-4r-16n-10f-4c-3o-2s16t8b18a13i8
until @day	F-8p-8d-2c-2t4a4
until i	F3p18d-2r-10b12a12x-10
until you	F21p21d9s11a-6x-7
up	F7p17d-9r-9n17f-8c10o5s-11t-4i17
up on	F-8p-11n4t14b5a19i-4x-9
up the	F12p22r-3n5f5c-15t-9a4i5x-9
updat	F14p-11d-4r6c8t21b-4a17i9x-6
urgent	F17d39r-9n-5s-10a8x13
use	F-35d-23r-17n7f-2c-8o-8s-11t-5b-17a-10i-6x12
use to	F-18p-3d-15r2n-4f4i-4x-10
useful	F-15p-11d-2r-7n9c6t7b16a25k8
usual	F16p30d-7r-5n22f-3c-7s21t21x-8
valid	F-2p-11d-7r-3x10
valuabl	F34p16d-2r37n-8c-5o2
value	F-11p6d-12r-9n27f-4c-6b7a11k4i15x-4
van	F-16p-2d-3r-7f-2c-10a-6i-4x25
version	F-15d12n-13c-4t-7x20
very	F5p-2d15r-10n5f2c-12o9b-6k16i18
very @feelgood	F-13p-4d-7r2n-7f-3c-2i4
very @interest	F-9p-2d-5r-5n-4i13
very @strongly	F-6n-5f-2o2
very kind	F-28p-6d-7n-5f-2o-2t6a-6k7x-5
very much	F-14p-2d-4r-3n-4f-5o5i5
video	F20p-6r-10n30f-2o9t-5x-9
view	p-19d-2r6n-2f-13c-5s12b16a15k-4i-10x10
visa	F-22d-10r-10c-2o-3s6t-4a-10i-8x-11
visit	F-13p-4d-9r-25n4c-4a16i-32x-4
voic	F-19d-15r-10n-2f4c-7o5i-5x-7
vote	F16p34r-7n-3c-2a27i-5x14
wage	F15p-21d17r-2n5f7c-11s31t-6a21i-19x-6
wait	F6p6d-8r16n-4f-9c-11o-2b-7a8i-8x-20
wait for	F-19p-7d3r-17n8f-3c-9o-5t9a-13
wait to	F8p-16d-4r34i4
wake	F-14d29r-5n-8f-3c-6
walk	F8p-6d11r8f3c-7o-3i-4x12
wall	F-22d-12r-8n9f4c-11t-7a-12i-4x32
want	F12p19d16r-19n-14f7c14s-12t5b-6a-12k4x25
want i	F19p7d11n-2c-13t6b7a7i4x-5
want to	F-7p-10d-10r-13n5f10c2o3s7b-5a-9i-12
ward	F-4p-4d-3r-3n21f-4c-4s-8t-7b9a-7i14x-4
warehous	F32p-2d-6r34n24c-2t4x-20
warm	F15p18d-8r13n9c-7o-5i-4x-13
warn	F9p-9d19r3n-8f-4c8i4x6
wast	F-37p-16d5r23n-4c-5o-11s-8a-13x-7
watch	F10p-6d-6r17n9c5s-4t-5a-4x25
water	F16p-8d-5r-5n27c7a-4x18
way	F-15p-11d-26r6n7f-8c13o-4s-6t11b-6a-17i5x-11
way you	F-18p-6d-3r-6n-2f-2c-3o-2i-8x20
we	F3d4r10n-12c-3o-5s-4t-10k-5
we @interview	F-14p-3d-4r-2n-3f-3c-3a8x10
we agree	F-8p2r-20n6s-6a-9x14
we be	F19p-4d32r14n-12f-2c-4s-9a5x-4
we both	F25p3r11n2s7a12
we can	F36p14d3r14c4a4i13
we have	F-11p-11d6r-10n-6c9s6b7a-14x-10
we meet	F-10p-13d-2r-5n-3f-2c-4
we speak	F-12p-6d-3n-3s5a-5x9
we talk	F-9p11d-7r-2n-6f-5c-2o5t7a14x4
we will	F20p6d-8r11n9c3
wear	F-20p-11d-9r-14f-7c9s4a-6i8x12
websit	F11p-10d-9r19n50f-6c4o-3
wednesday	F31p35d-7r-14n-2k22x-7
week	F-16d-4r7n-8f-10c-6o-11t5b-5a-5k-5i-7x-5
week and	F14p20d-6r3n17f-2c-5i-9
weekend	F-17p4d5r-16n9f-2c-21o-2s-17t9a6x9
weigh	F14p8d-8r-2n17o2b6i-10x-6
welcom	F-11p-9d-10r8n-3f-8c-4o2t16b20a40k8i5
weld	F-16p-3d-3r4n6f-7c-4a17i25x36
what	F16p6d-7r9n11f7c5o-5s7t5b34a9i-9x8
what @decided	F-9p-5d3n2f-3c-6i4
what @hedge	F-11p-3n-2t-5b4
what @learn	F-9p-3n-4x5
what @me	p-6d3r3n3f-3c-4i4
what @reader	F2p-3d-4r8f3c-3s5t-4x-5
what a	F4p-4d-3n-3f8c7
what be	F47p30d-6r6n-10c24s-13i-6
what do	F-22p2r-8c-5
what happen	F-13p-6c-5t18b-10a9i-9
what i	F2p-13d7r6n6f-7c-8a-4i10x-4
what the	F11p6d-6r3n-3c2s11t6a7
what would	F-15p-5d3r-2n-4s-6b8a5i-5x-4
what you	F5p-6d-8r19n3f6c-6s12t-9a-5x-11
whatever	F7p-18d15r-11f8c17t-4b8a-7i-7
when	F-25p-18r-5n-16f9c6s-8t34b-8x18
when @decided	F3p-4r6n-6
when i	F9p-5d3r4n-7c2o-2t-9a-4i-5
when the	F-11d-9r-23n-2c3t5x7
when we	F-14p-4d-4r4s4t-7a-8x8
when you	F-3p4d5r-14n-10c13s-6t5a8i-22
whenever	F-22p-15d-8r-13f-2c5t28a13x-11
where	F2p-11d23f-16c10o3s-16t19b16a14k-15x4
where @decided	F8p6d4r-3n4c2o2t-6b6a-6i4
where i	F7p14d9r-3n10f-3c-5o5t-7i9
where the	F-15p-3d-3r-7n4f-3c-2t-4i8x22
whether	F-30p-17d5r-17n-7f-11c-4o-4s10t45b-5a44i-24x10
whether i	F6p10d15r-3n-6o-3t9a4i-7x4
whether the	F-3r-6n-7s5t7b-4a15i-13x4
whether you	F-10p2n-3f-5t14b-5
which	F-17p-7d-36r-3n11f-3c-10s-19t-13b33a4k7i-15
which be	F-7d3r-6n-4c-7o3t4a4i-9
which i	F9p14d-9r-3n12f-2c9s-6a-5i16x-5
while	F6p2d12r-10n14f4c5o-2a9k4i-12x6
who	F-2p17d-33r9n13f-10c-17o4s-9t-27b-18a14k-7i-18x18
who @request	F-12d-6r8c-3a-4
who can	F-28p-6d-16r9n-4c-2a-4x11
who have	F-12p-13d7r-9n-4f-3o-2
whoever	F15p-3d2r-3n11c10a5x11
whole	F30p-5d8r-17n-9f35c4o7s-7t23a15k5i5x-19
why	F28p42d-18r-16n3f9o-3s-9t-16b44a26k7i7x29
why i	p14d-8r-7n10c-6b7a11x-15
why the	F-34p-9d-2r-14n-7c4b10a-9x20
wife	F-22p5d-7r8n-12f-2c13t-7a-18i-15
will	F-3p-23d17r13n-16f-7c-17o2s-7t-4b-16a-18x-5
will @command	F-6d5r-9n-7f6c-3o2i-5x7
will @decided	F7p3d9r-4n-2f2c-2x-7
will @respond	F-4r-2f11c-2t5a-4
will @rival	p9d-3r-5c-2
will be	F-8p4d-24r12c-6o-2b-7x-6
will chang	F28r23a-4
will come	F19p14d-5r7f-2c2a-5i-5x-9
will do	d25r-17n-2f4b-5i15x-9
will find	F-29p4r-29c-2
will get	F-23p-18d-4n4c8b-6
will have	F-6p-7d17r-8n12f-4c7s14t-7a-8x8
will no	F-16p-5d-5r-11n6f-3o-6t-4b11a13k9i-4x9
will say	d24r-8n-12c-6
will send	F-26p-24d-3r-9c-3a-15
will take	F11p15r-5f-5i-11
will tell	F10d-2r-14f24c-3x4
will to	F-9d10r-12n-8t-4b6i-12
will you	F-22p-6d8r-4c2t17a6x-4
win	F-47p-6r18c-38a-11x5
window	F-3p-9d-5r24n7f-3c-4b9i-4
winter	p-7d2r-6n-19c-4a-9i-12x-19
wisdom	F21p-6r-9n-20f29o-2k-36i-4x6
wish	F-6p7d-5r-17n11f-9t10a17i18
wish @reader	F-12r-6n-3i-4
wish to	F15p5r-3n8f-2o3t6a15i27
wish you	F-27r-13n-7f-2i-8
with	F-17d-9r-9n-4f-11o-3t12x9
with @decided	F7p-3d-7r10f-2c-2o5b4
with @me	F7p-3d-7r10f-2c-2o5b4
with @reader	d2n-2f3c3i10
with a	F-4p-2d20r-11n-2f5c-8o7s4t12b-7a6k8i-18
with i	F15p-6d-16r23n-3f-4c-4o12b10i-8x-6
with the	F-8p4d-17r-19n-19f2c16o-3s4i6x26
with two	F-13p-3d2r-4n-3c-3o-4x4
with you	d4n-6f7c7i23x-5
within	F18p2d-11r27n-3f3c4s-14t16i-9x-8
within a	p-24r15n8f-7c6x5
without	F33p27d33r-6n-2f5c-5o3s-19t-17a-13x-21
without a	F-7p13d7r-9n-9f2o2
woman	F7p-9d-10r-13n44f10c-2b-6a-16i11x-10
wonder	F-13p-5d-22r-33n36f10c10o-2s5t47a37
word	F11p-7d-23r10n18f48c3o7t4b9k-11i-17x-4
work	p-20d9r2n6f16c2o13t-12b15a-10k-9i-9x10
work and	F20p5d-2o6s7x-11
work day	F21p14d8a11x14
work for	F19d14n3f15c3s5a-8i-13x-10
work i	F-14d-3r-3n-4s7a-9i8
work in	F-21d-14r-18n5s7t5a-8i12x-5
work on	F-14p-10d-10t-4b8k4x-12
work out	F-14p3d2r-2n3c-7
work with	d-7r-6n15f2c4a5i-4x12
worker	F2p-11d4r7n14f-6c-16x-19
workshop	F-24p-10d-2r-20f-15c-6b-9a5k-9i10x12
world	F24p-5d25r-14n-14f34a-4i-21x-15
worry	F-37p-7d7r-23f-3c-4t-4a-7i-4x23
worst	F-11p-9d-5r-10n15f-9c-2s-6a-5x-10
worth	F23p-11d-12n28f9c17s-7b7a4x-12
would	F4d22r5n-28f-5c-12o6s18t5b9a4k-5i31
would .. to	F-3d-3
would @beg	F-4d-12n2t4b6a6i-4x-4
would @command	p-2d4r4f-2c-2b-4x-5
would @compare	F-8r-4f-2c-3i4
would @decided	F-8p-4r-4n-2f-2b-7i5
would @feelgood	F-4d-6r2f4
would @hedge	F-8d-3r-4f-2c-3o2
would @interest	p2r-6n-2f2c-3s5
would @joinverb	F12d4r-4n-2c2t4b5a6i10x5
would appreciat	F18p16d-2a17k-17x-4
would ask	F-10p-4d-11t13i-6x9
would be	F-17p3d-5r-15n-3o-5t11b11a16k-8x-6
would choose	F-18d-12r-2n-6b-4i16
would do	F13p9d11r-2n-7f-2b-5a-7i-12x7
would have	F-4d-8r9n7f6c11o-2t-10b-6a-14i-7x-13
would like	F3p7d-3r-3n4f-3c-8i5
would need	F-18d-17f4s26i-12x-6
would no	F-3p-3d-15r-6n8c8s22a-8x12
would rather	F-21p-9r-5n-3
would still	F-11p-11d-4r-4n9f-5c-4s8k4i24x-5
would take	F7d10r-13n6c-2s4a-4i7x-9
would you	F7d5r12f-4c3o4s4t-7b-5a6i16
write	F9p20d3r-29n-3f5c20o17t20b-4k-4x-14
write the	F-14p-3r-5n-3o-3a-4
write to	F-2p14d6r-5n-13f-7c-6o-2t19a10i9
wrong	F-27p-8d-9r8n-14f6c-2o8s-8b20a13x-27
yard	F-18p12d4r-12n-3c-5o-2i-6x11
year	F-19p-34d-6r-4n-13f-2c-9o-17s-6t-19b-12a-14k-17x-28
year and	F-10p-4d-9r-2n2c-3a-5
year of	F21d15r3n5c-2i-15x-9
yes	F7p-6d29r9n-29f-10c15s4t-15b-7a-26i59x-26
yes or	F12p23d-19c-8t10i-7
yesterday	p15d-6r-12n-3f5c-4o-2s-7t-10a-4i-5
yesterday and	F13p21c-3o-2
yet	F-27p-3d-8r14n-44f-13c7o-2s12t-5b9a19k4x20
you	F6p-7d-11r-6n-8f4c-5o-10s-13t-16b-14a-8k-11i-11
you .. @lack	F3r5n2
you .. be	F3d-2f3
you .. the	F-2r-2n-2
you .. to	F2p2d-2r2
you @answer	F9p3d3r3o-2t-8b4x-4
you @attempt	p-5d6r-2n2f-2o-2i5
you @beg	p-5d11n-5f-3c2b-4a-7
you @boast	p7d-3r-13n-4f5
you @busy	F-7p-5d-4n-5o4x-7
you @certain	F12p5d-2r3f-3c-2
you @command	F3p-4d6r-3n6o-3t-4x-13
you @compare	p-8d11r-3f3c-3a8i12x-4
you @decided	d-8r-4f4c4b-6a-5x-8
you @escalate	F7p10r6n-6f2
you @firm	F10p-11r10c4x-14
you @flirt	F9p8r-5n-4f-3c16
you @future	F3p-2d-2r9n2f-5t7a5k-4x-11
you @hedge	F3p-5d6r7f-2o-3t4b-4i-4x-6
you @interview	F3d14r5n-4f-2c-2x-9
you @job	p-3d-3r8n-6o-2
you @lack	F5p-2d-8r8n2f-3c5o-2s-5a-6
you @learn	F-16p-8r-10n-11f-4c-6s-5a-4i4
you @learned	F-8p-4d5r-6n-6c2b12a9
you @letter	F-3p-10d6n4f-2i5x-4
you @made	F-5p-3d-5r-4n8f4o-3a-5i8x-4
you @ought	F7p7r2n-8f-4c-3o4s-5a6x-6
you @persist	F11p8d-2r-3n3f-2c4o3a-6i-5
you @request	p5d4n-6f-4o-4s4t4b6a4k-4x-7
you @respond	F-3p-2d9f-2c-3o-3i6x6
you @rival	F10p2d3r10n-4c-5x-4
you @since	F-8p-12d-3n-5f7c2a-6
you @slang	n2f-4c11o2i-4
you @staff	F2p-5r2n9c-3t5x-4
you @started	p3d-2n-7f-3c2t4k4x7
you @superior	F2p17r-5n-16f-2
you @timeline	F2p10r-6n-3f2c-2t6x-6
you @trait	F6p4d-4r-12n-8f13c-7x-12
you a	F-19p-25d9r13n-9f-3c-3o3s7b8k-7x4
you again	d-2r-8n11c7o3t-9k-11x-9
you all	F-12p6d2r5n-3f-11
you and	F6p6d2r3n-8c12x-5
you answer	F17p15d7r4n-6c-3o-3t-16
you ask	F-8p-10d-7n8f-4c-2s-5t-12b-6a-18x-9
you be	F11d11r-14n-19f19c8s-13t13a-4i6x-13
you call	F-3p-2d13r-4n-3o-3
you can	F-7p-9d16r-13n-13f-3c-4s4t11b8a6i5x-12
you choose	F-14p-5d-7r4n-15f-3b-4a-6i8
you colleagu	F7p8d-2r-7n15f-2c7t-7k8
you company	F-2p-14d7r10n-2f-7o-3s-6a6i5x-14
you could	F-7p20d-6r-9n-11c-2o-6s-4x12
you decide	p6d-2r-5n10f-4o-2s4a-6i4x-10
you do	F14p-8d-13r9f10s-4b-5a-15i-6x4
you ever	F-19r-8n7f-13c-3o-3t-4x4
you expect	F-29p-19r-7a4
you for	F9p-3r-7f8c-3o-4s4a-10k8x5
you from	F17p3d5r12c2a15x-6
you get	F15p5d-7r18n3t-12x-5
you give	p-17d3r4n15f2c-4t6a-11k-4
you good	F10r12n-3a4i-5x-5
you guy	F11r-3n5f-8c19i-8x-8
you have	F-11d-7r2n-19f-5c5o4t8a8i8x-15
you i	F-4p7d4n-4f5c-4o4s4a10x-9
you in	F13p2d-2r23n-13f-3c10t5x-15
you interview	F11d19r10n-7f-9c-2
you job	F9d-4r22f-4c-2
you know	F-15p-8r-8n-7f-3c11t12a-6i4
you let	F-4p-10d-2r5n17c-6t6b10i-6x4
you letter	p-9d2n9f-4c-2o-3i11x-9
you make	F-2p-5d6r-16n5f11i-4x-6
you may	F14p17r9n-3s7t-4b4i-5x-11
you mention	F-16p-14r-6n-6f-4s4t8a7x11
you mind	F-7p13d-2r-2n4f-11c2o-3a5
you must	p-4d-4r16n-6f-5c-4o3
you name	F-4d2r-11n-6f8o-2s8
you need	F-14p-10d-19r7n-7f-2c-6t-9b-8a-32i7x-12
you offer	p-5d-2r17n-8o-5i14
you offic	F11p14r-8c4a-6i-6x-11
you on	F-6p-18d3r9f6c-10a-19k5x-19
you please	F16p11d8r-5s-4t-16b-11i-14
you say	F-15d13r-10n-2f-7c-7b7x16
you send	F-12d-3r-2n5o-6b-5a-8x7
you should	F26p8d-4r31n-14f-6c9a-5x-16
you side	F10p8r-11n15f-4o-2s7a8x-8
you silenc	F10p23d3r-7n4f6x-5
you so	F20p4r-12n-3f-6c8o4a5k-12x-4
you still	F-22p-15d-2r13n-9f-2c-2i-8x-4
you take	F10p2d12r15n-4f-3k8
you team	F2p-5r6n-3f-6c-8i-12
you tell	F-4p6d-2r2n-11f-6c-9o3t7x-4
you that	F17p3d-3r27n-2f-2c2o-5x-10
you the	p11d-2r11n-14f8c6a11
you think	F-3p-6d4r6n-7c-4o2s-5t-7b20a12x-4
you time	F-20p-16d-2r10n-9c-3o-5t6b4a-6x-13
you to	F6p17d14r-8n-14f-3c-3a26k18i8x-8
you very	F-19p-2d-2r3n-4f-3
you want	F5p-7d10r-10n4c2o2s-10t4b-5a12i-7x9
you websit	F12p-6d-3r7n22f-3c2x-4
you will	p-8d5r8n3f-7c-2o3s6t6k-9x-21
you would	F5p-19d-2r17n6f3c5s5t4b5a-7x-6
young	F12p-8d-7r47n17c-15a-4i-6x13
younger	F8p-3d-3r-17n25c3
☺	F49p-18d-8r-6n-27f-4c93s4b-11a-18k7i-5x-10
`;

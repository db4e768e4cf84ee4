// How much does each feature of a sentence say for each label? Made by scripts/train-tone.ts from corpus/letters/tone.
// Inputs a3526ba4b218e44a, table f2660e0f1407b59e.

/** What a sentence without any feature scores, in hundredths, in the order of LABELS. */
export const BIAS = "-5 -36 -34 -29 -21 -27 -17 -30 -29 -36 -35 -29 -29 -34 -38";

/** F fault, p pushy, d desperate, r presumptuous, n negative, f flattery, c too-casual, o over-apologetic, s salary, t timeline, b feedback, a ask, k thanks, i interest, x specific. */
export const WEIGHTS = `
!	F14p-4d3r3n-17f-3c18o-7s-4t-8k-11i10
!!	F20d-4r-2n-10c26k-19i-5
#	F-43p-8d-30r-29n-18f-24c-18o-14s34b-13k-4i-5x19
# a	F2p-2d-3r8n-6s21x-4
# of	F-13p-4n-2
# st	F13p10r5
# th	F2p-3d4r4n-3c-2o-2t4x-12
# to	p-2d-2r-3n2s5i-5x-18
%	F-10p-2d-4r3n-2f-4s-11x12
(	F-16c-8
)	F-16c-8
,	F12p9d4n-18f-10c38o4s-8t-4b-6i11x-5
:	F-42p-14r-6n-26f-14c-4o-12t-7b-8k-5i-5x46
;	F-36d-27r-16n-11f-7c-11o-7t15k19i13x16
=capitals	F10p3r-2n-2c5a4k-8x5
=exclamation	F9n-7c11o-2k-7
=long	F11p-13d2r-16n10f7c13o6a-5x7
=lower	p-4n-3c6a-7
=middle	F-4p-10d-14n-9c-7o-4s-6b-9a-4k-12i-11x12
=name	F-24p-6d-15r-6n-15c-17o-6b-4a-5x34
=no-i	F-4p-33d-33r-29n-18f-24c-15o-28s-26t-31b-34a-27k-27i-33x-36
=no-you	F-6p-34d-31r-27n-19f-28c-16o-27s-25t-31b-31a-27k-27i-31x-37
=number	F-12p-2d-8r-8n-5f-6c-6o-3s9x5
=question	F-8d-7r-5n-11f-6c4o-2s7t16b13a42x-6
=short	F-13p-9d-19r-13n-13f-14c-12o-23s-6t-17b-15a-15k-15i-19x-29
=tiny	F2p-4d-3r2n-10f-20c-11o-9s-15t-22b-11a-5k-4i-4x-29
?	F-27p2d-26r-18n-44f-24c16o-8s27t64b42a150i-7x-23
@accept	p21d-7r-7n-2f-11c-18o-6s21b-29a-19i-8x-8
@accept @decided	p-7o4
@accept @me	p-7o4
@accept i	p-7o4
@amount	F12d15r12n-7f11c-9o9s-7t-10b-9a-18i-12
@amount @day	F-12p7r-3f-2c-2a-4
@amount @urgency	F3p-4n14x6
@animal	F-25p-16d-7r2n-51f2c15o12t-20a-7i4x36
@answer	F15p32d-8r-9f-11c-13o-36s-7t30a24
@answer .. @decided	F-4d-2r-2a4
@answer .. @me	F-4r-2n2
@answer @decided	r5n-3c2
@answer @me	r5n-4c2
@answer @urgency	F-3p-5r-2n-2t-4a-13
@answer be	F6n5c7o-4x-7
@answer i	r5n-4c2
@answer on	F-10p-3d-2n-3c-2a5i-4
@answer to	F-7p-5r-4n2x-4
@any	F38p-13d53r-21n13f6o10s-13t-19b-11a7x-14
@any @decided	F2p-2r7n-2f-5o2
@any @me	F5p-2r7f-5o2
@any @reader	F5p-3f7o-2i4
@any i	F5p-2r7f-5o2
@any you	F5p-3f7o-2i4
@apology	F15p-60d-43r-39n-20f-30c-19o105t-4b-15a-36k-19i-10x-16
@apology .. @me	F2p2c-2o3
@apology @apology	F11d-3n-3c-3o14t6a-5
@apology @decided	F3n-3f2c-4o6
@apology @me	F3r-3f2c-4o6
@apology @weakness	F-10n-11c2o-4
@apology for	F8d-3n2o5t4
@apology i	F3r-3f2c-4o6
@apology sorry	F11c-6o13x6
@apology that	F-13p-2r-2n4o-3
@apology the	F-9n-5a-4
@applicant	F32p8d-11r18n13f-10s-10a-8k-16i9x-6
@assume	F4p6d-19r21n11o-12s22t18k8i23
@assume @decided	p-2d3r-6n4f-2c4i7
@assume @me	p-2d3r-6n4f-2c4i7
@assume i	p-2d3r-6n4f-2c4i7
@assume that	F4p2d-3r12n-9
@assume the	p10d-2r-5f-2c-2x4
@assume to	F-8p-5d-2n-2t7
@attempt	F4p15r8n-11f-9c-5o-2s-25t-16a-22k10i8x16
@bad	F50p-19d3r-6n72f-28c-6o10s-6t-13k-6i-7x13
@bad .. @decided	F-4r-2o3
@bad .. @me	F-4n-4o3
@bad about	F-13n-9c2x4
@bad that	F-5p-8d2r-2f-2t4i4x-4
@badperson	F36p2d6r-19n43c30o-19s-4t-8b8a27k6i20x10
@banter	F57p-8d2r-14n-15f2c87o-14a-18i-13x-8
@before	p24d-17r-14n-22f14c3s-12t-9b11a8k-17
@before & @day	F4p2
@before .. @decided	F4r4n3f2
@before .. @me	F4r2n4
@before @day	p-5d3r3n-2f-2c-2s5t4a4i5
@before @decided	F7d4r4n10f-2c2x-5
@before @me	F7d3n10f-2c2x-5
@before @reader	F3p5d2n-3s4i4x-4
@before a	p-5r4f6
@before i	F7d3n10f-2c2x-5
@before the	p-3r-4c6t-4x-5
@before you	F3p5d2n-3s4i4x-4
@beg	F7p-13d34r-17n-5f13o-15s-10t-10b5a-9k6
@beg @decided	F-4f-2c3
@beg @me	F-3f-2c3
@beg @reader	F3p-3d11f-7o2
@beg i	F-3f-2c3
@beg you	F3p-3d11f-7o2
@better	F16p5d-20r12n8f14c-7o3s9t-6b26a11i-8x-8
@better @decided	d-5r-5n5
@better @me	d-5r-5n5
@better i	d-5r-5n5
@boast	F40p-11d-27r27n-3f31c-9o-2s-4t-9b-4a-15k9i-27x-15
@boast @boast	F4r9f-7c-2
@boast @trait	F4r2n-2f-8c2
@boast and	r-5n-3f2
@boast for	F5r8n-2f-3o-2
@boast the	F6p2r-4n10f-4
@body	F19p3d3n-8f-3c21o4s-10b-9a-9i-24x-14
@bother	F32p-3d-16r4n-33f-11c2o70s-6t-10a-19k5i-13x-4
@bother @reader	p-4r-4c-2o4
@bother you	p-4r-4c-2o4
@busy	F3p2d10r-2n-17f5c-7o6s8a-5i-8x11
@busy .. @decided	F6p2n-2
@busy for	F-8p-5r2
@busy to	p9
@certain	F21p-5d-11r27f-4o-6s-24t-13b-21a-33k-6i-8x-9
@certain @reader	F-10p-5r-4f-2c2
@certain you	F-10p-5r-4f-2c2
@choose	F4p-5d5r-3n13f-5c-8o4s5t12a-5k8i9x8
@choose @decided	F6p-3d2r8c2o2
@choose @me	F5p-3d2r8n-2c2o2
@choose i	F5p-3d2r8n-2c2o2
@colleague	F10p3d-31r14n22f-23c-10o-13s15t-33b-25a-18k7i-37
@command	F3p2d12n3f-18c5o-10s-13t-7b-7i-5x6
@command & @before	F3
@command & @compare	F-4n-2
@command & @day	F5p2
@command & @decided	p2r-3
@command & @lack	F-4
@command & @learn	F-3
@command & @me	p3r-3
@command & @respond	F2p2n-2
@command & @started	F2
@command & @strongly	F3p2
@command .. @command	F3p-2r2n-2f2
@command .. @day	F2n2
@command .. @decided	F3d3
@command .. @job	F7d3n2
@command .. @learn	F-5p-3n-2
@command .. @me	d3
@command .. @reader	F5p2r4n-2i-4x-4
@command .. @respond	p4r-2
@command .. @started	F8p3d-2r7
@command .. @technical	F5n2
@command .. be	p-2n3
@command @amount	F12p4d8r2n-4f4
@command @bad	F7p-2d-2r-2n11c-4
@command @compare	p-2d-2r-2n3f4c7x6
@command @decided	F-5p3d-2r-3n-3c-2x-4
@command @hedge	F-2p-8d-2r-3n10f2
@command @me	F-6p5r-3n-4c-2a5x-4
@command @persist	F2r-3n-5c2o5
@command @reader	F-2p2d-4f-2c5
@command @since	F8p14n-2
@command @strongly	F-2p2d-2r-6n-2
@command a	F6p3n7c-2x-7
@command and	F-8p-2d-3r6n-7f-2c-3i5
@command at	p-5r-2n4f2c-2a4
@command for	F-7p-2d-2n2i10
@command i	F-6p5r-3n-4c-2a5x-4
@command it	F6p-3d-2n10f-2c4b4a7
@command on	p-6c4o2i-6
@command the	F-13p-3r5n-5c-6b6a-6x13
@command they	F-9p-7r-3n-2a4x6
@command this	F8p4d5c2o-2x-4
@command to	F-4p-8d-4r8n5c-4t6i-5
@command you	F-2p2d-4f-2c5
@compare	F9d-27r5n15f4c4o-12s4b-9a5i-5
@compare & @interest	F-3
@compare .. @compare	F4r-3n2c2
@compare .. @decided	n-2x-5
@compare @decided	F-2p-3d3r4n-4c2i4
@compare @feelgood	F9p9r-3n6c4i5
@compare @learn	F12p5n8x-4
@compare @me	F3p-2d4r4n-3c3a4x-4
@compare @reader	F4p-4d-2n3f7c-5
@compare @we	F-9p-5c-2
@compare a	F-3p-3d5r-8c-3a-5
@compare i	F3p-2d4r4n-3c3a4x-4
@compare the	F-2d6r3n-6c-7x7
@compare to	F-2p3d-2r-6n6f-5c-2s4t5a7
@compare we	F-9p-5c-2
@compare you	F4p-4d-2n3f7c-5
@conditional	F13p12d22r-20n-17o16s9b7a27k-5i-14x-14
@conditional .. @decided	r-3
@conditional @decided	p4r-4
@conditional @me	p4r-4
@conditional @reader	p-2r4n-5f-3x-5
@conditional i	p4r-4
@conditional you	p-2r4n-5f-3x-5
@contrast	F13p-7n26f10c-2o-7t4b4a9k11i-18
@contrast @decided	F-5p2d2n-4f-4o-2
@contrast @me	F-2p2d2n-4f-4o-2
@contrast i	F-2p2d2n-4f-4o-2
@currency	p6d-2f-19o6s12b9a-6k7x-6
@currency @interest	F-12d-6r2c-2o-2i7
@customer	F-3p6d-36r11n2f-19c-27o2s-19t10b-19k-15i-20x16
@customer be	F-9p2d-2r-2n-4x-5
@day	F-17p11d-7r-18n-11f-23c-17o-20t-9b-18k4i-10x-6
@day .. @decided	F2n3f2
@day .. @future	F6r2f2
@day .. @me	F4p2f2c2
@day @before	F11r5c3
@day @decided	F7p2d3r-2f5c6b4x-4
@day @me	F7p2d3r-6n3f5c6b4x-4
@day and	F11d11r4n2c-3t6a4i-4x-7
@day be	F-13p-5n-5f2c-3a6x5
@day i	F7p2d3r-6n3f5c6b4x-4
@day of	F8p9d-2n3s8x-12
@deadline	F22p39d21r-27n-14f-10c8s-20t5b5a-4i-12x6
@decided	F8p14d-13r2f-20c-9o-35t-8b-30a-16k-17i-17x-13
@decided & @answer	d-2
@decided & @bad	F-2
@decided & @boast	r3
@decided & @certain	F-2n-3
@decided & @decided	F2p-2r2
@decided & @firm	r2
@decided & @future	F2
@decided & @lack	F2
@decided & @learn	F-3
@decided & @ought	p2
@decided & @slang	F-2c-2
@decided & @started	r2
@decided & @study	F-2
@decided & @thank	c2
@decided & @trait	F-2
@decided .. @accept	F-5r-5
@decided .. @amount	F3r4n2
@decided .. @apology	F2n-2o5
@decided .. @attempt	F4p3r2
@decided .. @before	p3r-2n-2
@decided .. @beg	F8p2d7
@decided .. @boast	p-2r8f-3c-2
@decided .. @bother	F3p2n-3o4
@decided .. @certain	F-6n-5
@decided .. @command	F-4r2n-6f2c-2b4
@decided .. @compare	F3p4d2n2f-2
@decided .. @day	F-2d-2c-2
@decided .. @decided	p3d2n-2
@decided .. @emotion	p-2d4c-2
@decided .. @feelgood	r-2n5i5
@decided .. @firm	r3
@decided .. @future	F4r3
@decided .. @hardship	d2r-4x-4
@decided .. @hedge	F-5p-3d-2f-2
@decided .. @interest	F4r3
@decided .. @interview	d-2r3c2
@decided .. @job	F3d3n2c2
@decided .. @joinverb	d2c2i-4
@decided .. @lack	F3d5r-2
@decided .. @lasthope	p-3r-2n4
@decided .. @learn	F-3n-3
@decided .. @learned	r-3n6f2c-2
@decided .. @letter	p4n-3
@decided .. @made	F3p3r2n-2
@decided .. @me	F4p5d2r-2
@decided .. @ought	F3p2r-3
@decided .. @past_work	F3p2d4n-4
@decided .. @persist	d-3o3
@decided .. @praise	F2r5f-2
@decided .. @reader	d2c3o2k4
@decided .. @request	F-8p-4d-3a4
@decided .. @respond	F4p5d-2r2n-3
@decided .. @rival	d3r-2c2
@decided .. @since	F4p2r2n3
@decided .. @started	F6p-3r6n-3f2
@decided .. @strongly	p-3r-5n6
@decided .. @superlative	d-2r2n4
@decided .. @trait	F-2r4f-2
@decided .. @urgency	p-2r-2n3
@decided .. @visit	F3p6n-3f2
@decided .. @wait	F2p4n-2
@decided .. @we	F-6p-2
@decided .. @wrong	F-5n-3
@decided .. a	F-2p2
@decided .. be	F3n2o2
@decided .. for	F3
@decided .. have	p2
@decided .. i	p2
@decided .. it	F-2
@decided .. no	r-2n3
@decided .. the	F2p-2n2
@decided @answer	F-6p-3d-3n4o-4t-6b5i4
@decided @any	F6d13
@decided @apology	p-3d-4n-10c-2o4
@decided @assume	F4d-5r7i-7
@decided @bad	F8r-3n10c3o-2
@decided @before	F2p-6n7c-2x-7
@decided @beg	F6d9r-7n-7o2a6
@decided @boast	F7d-5r18n-5f3o-2
@decided @command	p-3d-3r4n-2f2o2a-4
@decided @compare	F-7r-3n-6
@decided @decided	F5p-3r11n-8s-7t-6
@decided @doubt	F-4p-2d-5r-4
@decided @family	F-4p-4d4n-3c-2
@decided @feelgood	p4r-2n4c-3o3a-5i9
@decided @fit	F6d-2n5f5
@decided @flirt	F-8n-3c-3
@decided @future	F3d2f4c3o-2i-7
@decided @hard	F6p5d2n3c-4
@decided @hardship	d-2r4f-3c4o4s-4
@decided @hedge	F-6d-2r-5n-5f4o3x-7
@decided @house	F11d8c6
@decided @interest	d-10r-2n4f2c-2o3
@decided @job	p-5d-4n9c-2i-4
@decided @joinverb	F3p-3d-4r2f2
@decided @lack	F2p6d7r-10n7f3c2o-2a8i6x-8
@decided @lasthope	F5p5t5
@decided @learn	F-5p3r-2n-3f-3c5s-6b5
@decided @learned	F-8d-5r-5n-2c-2o2
@decided @letter	F7p10d3r-2n-4c-3
@decided @letterpart	F5p2d3n4c-2t4i4x5
@decided @made	F-3d3r-4n-8f-2a4x-7
@decided @me	F13p2r4n-2c-2
@decided @mistreat	p-9d2n-2c-2
@decided @offer	F-3p-6d-2a-4x4
@decided @oldwork	F4n6f-3x-5
@decided @ought	F-3p-6r-2n6f-4c4
@decided @past_work	F-6p-5d-3n-6f-3c-2s-5b6x-5
@decided @pay	F-8d-3r2s5
@decided @persist	F3p2d-2r-4n4c-4o-3a5
@decided @reader	F2d-3r5o-2s5i4x4
@decided @regret	F-3r-5n-2c3o-2
@decided @request	F2p-4n7c2i5
@decided @rescue	F-2r-10n4f-2c2a4
@decided @respond	F-2r-4n-3c-2i7x10
@decided @rival	F-2d-5r3n-2f-2o3i-5
@decided @silence	F-18p-18r-2n4
@decided @since	F-2p-3n-3c2o-3x8
@decided @slang	F-5p-6d-2n7f2c-2a-5
@decided @small	F-5p-3r-3n-2f3c-3o2a-4
@decided @started	F11d-5r12s-7t-7i-7x-10
@decided @strongly	p-3d-3r-5n6c-2o4a-9k4
@decided @study	F-2p4r-4c-2
@decided @superlative	F-9p-2n-2f-2c-2
@decided @teach	F-2r-7n-7f2c-2x-4
@decided @thank	F-3p-4a-8k9
@decided @timeline	p7n-6
@decided @trait	F-6d-2n2f-4c-3x4
@decided @urgency	F13p11r-3n-4c-3a7
@decided @weakness	F3p-2d-3r-4n14o-3
@decided @worship	F2p-3d-5r-2f10c-3
@decided a	F3p6d-5n6f-2c5t8i-7
@decided and	F10p6d4r5n-2i-5
@decided answer	F-4p-5d-2r-2n3o-4b4
@decided ask	F-8p-2d4r-3n-3c-5
@decided be	F6r4n2o3s4
@decided can	F-2p-4d3r-3n2f-5c-4
@decided could	F2p-4d4f2
@decided do	F2r-2n3
@decided feel	r-3c-2o5
@decided find	d-2r-6n5f5
@decided for	F-3p-2d3r2n-3f5o3a4
@decided have	F-5p-3d2r-3n-5f2o-2i-4
@decided hope	p6d-4r-5n2o4
@decided i	F13p2r4n-2c-2
@decided in	F6p3d4r3f-4c-2i5
@decided it	F8p4d4r2n-2f3b-4a-7
@decided know	r2n2o2
@decided leave	F-3p-5r-2f3c-2
@decided life	F-6p2d-4r-7n-2f3c2a-5
@decided like	F-6n-5i-4
@decided look	F-5p-6n-5i-5
@decided make	F7d2r7
@decided need	F10p6d10r-2n-6s-6
@decided no	F9p4r-4n7f-4c2o-2a-5x-8
@decided on	F8p2r3n-3f2
@decided say	F-7r-2n-5c3x5
@decided see	F8p-2r6i-5
@decided should	F6r2c2
@decided side	F-8p-2d-2r-2n-3c-2
@decided the	F6p10d2r7c-3t6a10i-5x9
@decided to	F-12d-3n-9c-4o3
@decided understand	F-7p-2d-2r-3n-4c-3
@decided will	p4d-4r-2f5
@decided with	F12p-2d5r-2n11c3x4
@decided would	r-2n2c2o-2
@decided write	F6d5o2
@decided you	F2d-3r5o-2s5i4x4
@depend	F18p-8d24n-32f15c-2o7s-8t7a4k-7i-17x-12
@depend on	F3p4d9r3f-2c-9
@doubt	F30p-17d-22r-7n43f-7c5o23s-12t10b-20a-5k-9i-12x-8
@doubt .. @decided	F-6r-2c-2
@doubt @decided	F5p4d-6r-3n12o2
@doubt @me	F5p4d-5n8o3
@doubt i	F5p4d-5n8o3
@emotion	F18p-26d43r-14n-7f20c5s-11t-10b-11a-6k-10i-14
@escalate	F7p29d-21r-9n4f-5c-7o-15s-10t-13b-12a-8k4i-41
@event	F-2p14d3r-14n10f-21c-13o-37s18t9b-23a-10k-7x11
@faith	F4p-10d47r-19n-21f-10c18o-3s-7t4b-7a-7i6x-4
@family	F11p-20d29r-23n-19f3c22o-24t5b-12a-22i-34
@feedbackword	F-11p2d-48r-3n9f-9c-4s-5t-42b75a35i-25x-4
@feedbackword @decided	F-6r-3n-3b6
@feedbackword @me	F-6r-3n-3b4
@feedbackword i	F-6r-3n-3b4
@feelgood	F-28p-9d-30r-13n-21f-6c-12o-8s-7t-10b8k5
@feelgood & @before	F4
@feelgood & @interview	F-3
@feelgood & @urgency	F4
@feelgood .. @command	F2p5d-2
@feelgood .. @decided	r-2n2o2a4
@feelgood .. @me	F-3p-3r-2o2
@feelgood .. @reader	F-6d-2n-2f-2a4
@feelgood .. @urgency	F7p5c2
@feelgood .. the	F2
@feelgood .. you	F-2
@feelgood @beg	F18p-2d12r-5f5c-2a-14
@feelgood @choose	d12r-4n-3o-4a-11
@feelgood @command	r4n-6o-2b5a7i11
@feelgood @day	F-12p-3d-4c-6
@feelgood @decided	F8p9d10n-5f-2c-2o3a-14i7x6
@feelgood @interview	F-8n-3f-6c-2i-6x-4
@feelgood @learned	F8p4d6n-9f2
@feelgood @mistreat	F-10d-5n-3c2
@feelgood @respond	F-4d-6n-2c3a10x-4
@feelgood @started	F-13p-4r-3n-2b5
@feelgood have	F15p6d4n6c-2a-4i5
@feelgood of	F-2p-6d-3n4b4a-5k15i-4x4
@feelgood on	F7p10d-2r-2c2
@feelgood to	F-21p-8d-6r-3n-6f-6c-6a-5i4x6
@figure	F-25p-8d-9r19n-17f-14c-2s-30a-17i4x-14
@firm	F-5p-6d-13r-4n6f7c-15o-22s-12t-15b-29a-14k-7
@firm & @future	F4p2
@firm @decided	F-10p-4d-3r-10n3c2i-4x-5
@firm @hedge	F13r10n7f-2c2
@firm @request	F15p3r13n6a-4x-4
@firm be	F5p10r-13n5f2c-3x-12
@firm for	F-12d-2n-2
@firm in	F7p2r-2n-3f3c-2x-5
@firm on	F19p11d10
@firm that	F10d2r3n2f-2i7
@fit	F2p-18d-11r26n-16f-17o-9s-8t4a-16x15
@fit @me	F-5d-4r-7n6
@fit i	F-5d-4r-7n6
@fit it	F12p7r4c2
@fit one	F5p-2d9r-3n4c2a-4i-4
@flirt	F20p2d2r4n-21f6c46o-17s7b-8k5
@flirt to	F6r-3f3c4o2
@food	F27p-17d-36f-9c50o22s8t-28a8k8i-18
@future	F25p12d6r34n-14f-29c-2o-19s12t15a19k-27i13x-22
@future .. @day	F-5p-4r-3
@future .. @decided	F-3p-2d-4r-4n2f2
@future .. @feelgood	p-3
@future .. @reader	F3r6n3f-2
@future .. @urgency	F-7p-2r-3
@future @choose	F7p5r3n-4f-2c-2o2
@future @command	r-5n-3f7c-3x4
@future @decided	F3n-4f2c-7t4x-6
@future @offer	F-3p-6d-3
@future @persist	F-9p-2r-5n2
@future @respond	r-6n3f9c-3
@future @started	F4p-7d2r-2f9
@future be	F-7p3d-10r3n-4f-3o-4a5k-4
@future have	F2p-3d4r2n2f-2s5
@hard	F-4p-9d4r4n-13f-11c-14s8t-6b-17a-8i-20
@hardship	F12p-24d56r-9n-21f-10c-3o-14s-7t-16b-11i-12x11
@hardship .. @decided	F-4p-2r3
@hardship .. @me	F-2r3n-2
@hardship @decided	F-3d5r-7n-4c-3o-2
@hardship @hardship	F5p-2d6r-2i6
@hardship @me	d3r-5n-2c-3o-2
@hardship @pay	F14d5r2n-3s-9
@hardship and	F5p2d3r2n-5c-3s-4
@hardship be	p-2d5r-3n3c3
@hardship for	F11d10c-2x-4
@hardship i	d3r-5n-2c-3o-2
@hardship in	F7r2n2c4
@hedge	F22p-8d25r-6n8f-12c-6o2s6t-10b8a-7i-14x-4
@hedge & @command	F2
@hedge & @day	F-2p-3
@hedge & @learn	d-2
@hedge & @reader	F-3
@hedge & @respond	F2n2
@hedge & @started	F-3r-3
@hedge .. @conditional	F5p4n2
@hedge .. @decided	F-6p-2r-4n-4f-2
@hedge .. @interest	F-2r-2n3c-2
@hedge .. @me	F-5p-3d2r-3n-2a4
@hedge .. @reader	F2r-2n2x-6
@hedge .. i	F-2
@hedge .. to	F-4d-3
@hedge @choose	r-9n2f2
@hedge @command	F2r6n4c3t4b-6i6x-4
@hedge @compare	n4f-3x5
@hedge @decided	F-8p-5d2n-6c-5o2s-4i5x4
@hedge @feelgood	F3d-6r6f3c2
@hedge @hedge	F-8p-3r-4n-3f-2c3o2a-7
@hedge @interest	F-5p2r-5n-8c2s4
@hedge @joinverb	F6p-2d7r-5n-3f-3a4x4
@hedge @lack	F-8d-5n-2s8
@hedge @learned	F5p2d3n6c2i10
@hedge @me	p-3d3r4n-5f3c-2o2x4
@hedge @past_work	F11d6n-2c3i-7
@hedge @reader	p-2r-2n4o2t4x-5
@hedge @respond	F-4p-10d-2r8f-2c2t4
@hedge @small	F-9p-2d2r-2c-3
@hedge @started	F-6p-3r-4n2c2
@hedge @we	F-7d-3r2n-3
@hedge a	F5p-7d3f2c4t-4a-6
@hedge be	d3r-8f-2o-3i4x-4
@hedge do	F3p7d4n-6f-2
@hedge have	F10p-2d-8r3n11f4c9a-7i-6
@hedge i	p-3d3r4n-5f3c-2o2x4
@hedge like	F2p4r-3n-2f-2
@hedge littl	F-8r-2n-4
@hedge the	p-2d-5r3n6c-2x4
@hedge think	F6p2n3c3o-2i4
@hedge to	F-14p-7d-3r-8f-6c-2t4
@hedge we	F-7d-3r2n-3
@hedge you	p-2r-2n4o2t4x-5
@honour	p-32d14r-2n-27f26c-20o-8s-10t4b-17a-9k25i6x-10
@house	F-16p-32d15n-15c-6o-7s-4t-15a-7x25
@house be	F-14p-5d2r3n-5f-2c-6
@hurt	F18p6r-20n30f-12c-3o10s-4t-20b-18a-35i-10x22
@hurt that	F7p-11r3n13x-4
@interest	F-23p-6r-16n-13f-30c-2o2t4k-9i36x11
@interest & @interest	i4
@interest .. @decided	F2p5d-3n-2
@interest .. @job	F-5d-3i8
@interest .. @reader	F6p-2r6
@interest @compare	F-5d-2n-3i-5
@interest @decided	F6p5d-3r8n2f-3o3s4t-6
@interest @feelgood	F-2p-2r-2f3i9
@interest @hedge	d-2r2n-3i-5
@interest @interest	p-2r3n-3f2i6
@interest @me	F6p5r8n-2f-3o3s4t-6
@interest @reader	F2p-5n2f5c2o2a-4
@interest a	F12p2d5n4c4a-4i-7x5
@interest for	p-2f6c2s4a-4x-6
@interest i	F6p5r8n-2f-3o3s4t-6
@interest in	F6d3r-3c2
@interest like	d-2r2n-3i-7
@interest of	F-4p-2r3n-4f-2i-4
@interest that	F-10p4r-5c-3x5
@interest the	F-8p2d-4r-3n3c-6x11
@interest to	F-7p-4d-13r-4n-5f2c-2o2t4i10x4
@interest with	F5d-2n5c4o2
@interest you	F2p-5n2f5c2o2a-4
@interview	F-4p-7d-18n10f5c-18o-13s4t14i-20x-5
@interview @decided	F4d2r5f-2c2o-2a4
@interview @me	F4d2r5f-2c2o-2a4
@interview a	F9r7f2
@interview and	F7p2n3
@interview be	F10p-3r-3n5c4o-2k-7x-5
@interview i	F4d2r5f-2c2o-2a4
@interview with	F-8d-2r-2n-5c-3
@job	F-4p-5d9r7n3f-13o-15s18t17b-19a16k-5i12x-14
@job & @interest	F-3
@job .. @decided	p2d2n-4i5x-5
@job .. @me	p2n-3i5x-4
@job .. @reader	F2r2f2
@job @decided	F-7d-3n-5a-6i6
@job @me	F-7d-2r-4n-5a-6i7
@job and	F3p-4d2r2a-7
@job be	F-4p8d-2r-5a-6i5
@job for	F8d7r5n-5f5
@job i	F-7d-2r-4n-5a-6i7
@job in	F-3d-5n3c-2t4i10
@job with	F-2p-2d-2n4f2i-14
@joinverb	F-16p-13d-20r-5n-12f-10c-27o-13t-19a-13k16i20x8
@joinverb .. @decided	F-5r-3n-2
@joinverb .. @me	F-3r-2
@joinverb @decided	F-7r-4f-2c-2a4x-4
@joinverb @me	F-6d2r-4f-2c-2a4x-4
@joinverb at	F5d2r-9n8
@joinverb for	F11d7r2f5
@joinverb i	F-6d2r-4f-2c-2a4x-4
@joinverb in	p-5d-6n5t5a6
@joinverb on	F-3p2d-5
@joinverb with	F-10p-4d-5r-3n4a-5
@lack	F-8p-9d10r4f-23c-23o-8s-9b12a7k-14i-5
@lack .. @decided	F5p3r3
@lack .. @me	F2r2
@lack .. @past_work	F6p2d2
@lack @decided	F7p6d-2c3
@lack @me	F7p6d-2c3
@lack and	F2d-3r8n3c2x-4
@lack be	F16p3r11n-2
@lack i	F7p6d-2c3
@lack of	F8d9n7f-2
@lack the	F8p2d5n-4c-2s-4i7x4
@lack to	F-7p-8d-6f3c3o2a-7
@lasthope	F22d48r-16n8c-19o-4s-10t-4b-15a-23k4i7x14
@lasthope @interest	F9p-4d10i-4
@learn	F-4p-16d-11r-20n14f-2c-20o-3s6b5i-10x27
@learn .. @decided	d-2r3c2
@learn .. @hedge	F-5d-2n-2
@learn .. @me	F2d-2r2c2
@learn @command	F-2p-2d4r2n-4f-2c-2x5
@learn @decided	F2p3d-2n4f3x11
@learn @interview	F3p4d3r2n-3
@learn @learn	F-14p-3d-2r-2n-10f-5c-8a-5x11
@learn @respond	p-2d5r2n-3f-2c-2x4
@learn about	F6p-4d-2r-2n4f-3s5t-5
@learn and	F5p7n-3
@learn ask	F-5p-2n2f-2i-4
@learn it	F9p4r2o3
@learn no	F6p-3d12r-5
@learn say	F-7p-4d3n-4f-4c-2x5
@learn that	F-9p-3d-4r2n-3f-2o-3a-4
@learn the	F2p3d-3n-7f-2c3a7
@learned	F-17p-10d-14r-8n2c-4o2s-11t10b8a-5x10
@learned .. @decided	F4r3n3
@learned .. @reader	F2d-2r4
@learned @compare	F11p7d-2r7a5
@learned @decided	F5r2n5c2a6x-7
@learned @reader	F4p-2r6n-2
@learned @urgency	F7p10r-7c5
@learned about	F-9d2n-5c-2i5
@learned by	F10p6n-3a-4
@learned how	F7p-2d5r2n-2c2t8a5x-11
@learned it	F4p9d-2r3n8f-2c-7o3t-5
@learned of	F-2p-4d2r-2f-2c3
@learned that	F-2p6r-8n3f-2c-4o2s4a-4
@learned the	F-4p7r-2n-7c-5b5
@learned what	p-2d8f-2
@learned you	F4p-2r6n-2
@least	F27p33d-25r-21n27f22c-7o-29t-8b16a6k-8i-16x4
@least least	F7p4r-2n3
@letter	F14p11d3r-13n-6f-20o25t6a11i-18x-20
@letter @decided	p-2r-2f2c10a4
@letterpart	F-27p-7d-10r-13n-17f-29c-8o-18t-9b-9a12k-13i-20x11
@lowest	F39p-5d55r-17n15f3o-5s-11t-19k-12i-6
@made	F-12p-23d3r-4n-5f-9c-8o-7s-15t-9a-7i-7x19
@made @reader	F4d-2r9n-2
@made a	F-5p-2d2r-6n5c-4
@made be	F11d2r-2n7x6
@made the	F-9p-4d-7r2n-3c-2o-2x-7
@made to	F7p7r3f-2c-2t5
@made you	F4d-2r9n-2
@me	F-8p-32d-8n-25f-23c-13o-19s-29t-42b-8a-16k-20i-10x-26
@me & @answer	p2d-2
@me & @boast	r3
@me & @certain	F-3n-3
@me & @decided	F3r2f-2
@me & @firm	r2
@me & @future	F3
@me & @interview	F2f2
@me & @lack	F2
@me & @learn	F-2
@me & @me	F5r2n2
@me & @ought	F2p3
@me & @pay	F3
@me & @started	r2
@me & @study	F-2
@me & @thank	F2c2
@me & @urgency	F-2p-3
@me .. @accept	F-4r-4
@me .. @apology	F2n-3o5
@me .. @attempt	F4p2r2
@me .. @before	p4r-4n-3
@me .. @beg	F6d7
@me .. @boast	p-2d2r9n-2f-3c-2
@me .. @certain	F-7r-2n-4
@me .. @command	n-4f3c-2
@me .. @compare	F4p5r-3n4o2
@me .. @day	F-5c-2
@me .. @decided	p-3n2
@me .. @emotion	F2p-2d5
@me .. @feelgood	n4c-2i5
@me .. @firm	r3
@me .. @hardship	F2r-3
@me .. @hedge	F-3p-2d-2r-2n4c-2o2
@me .. @interest	F2r4c-2i5
@me .. @interview	d-2r3c2
@me .. @job	F4d2
@me .. @joinverb	F-5p-2r-2n-2
@me .. @lack	d3r-2n-2
@me .. @learn	F-4p-2d-4n-2c2
@me .. @learned	r-3n2f3
@me .. @made	F3p2r2n-3
@me .. @me	F2r-2n4
@me .. @past_work	F2p2d4n-5
@me .. @persist	d-2r-2o3
@me .. @praise	F2r6f-3
@me .. @reader	F-2d2n-3c2o2k4
@me .. @request	F-6p-3d-4r-2
@me .. @respond	F3p4r3n-4f2
@me .. @rival	F3d2r-2n2c2
@me .. @since	F4p2r3n3
@me .. @started	F4p-2r5n-3f2
@me .. @strongly	F3p-3d2r-5n4
@me .. @technical	F3d-2n3c2
@me .. @urgency	F2p-2n4c2
@me .. @visit	F3p6n-3f2
@me .. @wait	F2p4
@me .. @weakness	F6p2d-2r-2n3
@me .. a	p2
@me .. and	F2
@me .. be	F2n3
@me .. for	F2
@me .. in	p-2
@me .. it	F-2
@me .. no	r-2n3
@me .. that	F-2
@me .. the	d-2r2
@me @answer	F-4p-3d-3n5o-4t-5b6
@me @apology	F-3p-2d-4n-6o2
@me @assume	F4d-5r7i-7
@me @bad	F8p2r-3c3o-2
@me @beg	F6d9r-7n-7o2a6x-4
@me @boast	F6d-5r15n-6f3c3
@me @bother	F7o6
@me @certain	F-2r2n-8
@me @command	d-2r4n-2a-4
@me @compare	F-7p2d-6r-3n-6
@me @decided	F-8p-2n-3o2s-5
@me @doubt	F-4p-2d-5r-4
@me @family	F-4p-4d4n-3c-2
@me @feelgood	p6r-3o3a-5i8
@me @fit	F6d-2n5f5
@me @flirt	F-8n-3c-3
@me @future	F3d2f4c3o-2i-6
@me @hard	F3p7d2n-2c-4
@me @hardship	F9d3n3f-3c2o4s-6
@me @hedge	F-11p-4r-3n-9f3
@me @house	F11d8c6
@me @interest	F-3p-4d-9n2f2c-2
@me @job	p-5d-4n9c-2i-4
@me @joinverb	F3p-3d-4r2f2
@me @lack	F3p5d7r-9n2f3c2o-2a4i6x-8
@me @lasthope	F5p5t5
@me @learned	F-6d-4r-4n-2
@me @letter	F7p10d3r-2n-4c-3
@me @letterpart	F6p2d5n4c-2t4i4x5
@me @made	F-3d3r-4n-8f-2a4x-7
@me @mistreat	p-4d2r2n-8f2
@me @offer	F-3p-6d-2a-4x4
@me @oldwork	F4n6f-3x-5
@me @ought	F-3p-6r-2n6f-4c4
@me @past_work	F-7p-5d-3n-6f-3c-2s-5b6x-5
@me @pay	F-8d-3r2s5
@me @persist	d-2r-4n5c-4o-3x-4
@me @regret	F-3r-5n-2c3o-2
@me @request	F2p-3d2c3i5x8
@me @rescue	F-3d3r-9f-2c2a5
@me @respond	F-4p-3r-3n-2a-5i5x6
@me @rival	p3d-4r4n-2f-2c-3o3i-5
@me @slang	F3p-6d-3n8f2a-4
@me @started	F13d-5r12s-7t-7i-7x-10
@me @study	F-2p4r-4c-2
@me @superlative	F-9p-2n-2f-2c-2
@me @teach	F-2r-7n-7f2c-2x-4
@me @thank	F-2p-4a-8k8
@me @timeline	p5d2n-6
@me @trait	F-6d-2n2f-4c-3x4
@me @urgency	F7p8n-2c-3t4a13
@me @weakness	F2p-2d-3r-4n13o-3b4
@me @worship	F2p-3d-5r-2f10c-3
@me a	p8d-4r-2n2c2t7
@me answer	F-4p-5d-2r-2n3o-4b4
@me ask	F-8p-2d4r-3n-3c-5
@me be	F2r5f-4c3o3s4
@me can	F-3p-3d3r-3f-4c-4
@me could	F2p-4d4f2
@me do	F3r-2n3
@me find	d-2r-6n5f5
@me have	d2r-2f2o-2t-8a-6i-5
@me hope	F-4d-3r-4o2
@me know	r2n2o2
@me leave	F-5p-5f3c-2
@me life	F-6p2d-4r-7n-2f3c2a-5
@me like	F-6n-5i-4
@me need	F8p4d10r-2n-6s-6
@me say	F-7n-3x5
@me see	F9p-2r6i-5
@me should	F-2r-6n4c2a4
@me side	F-8p-2d-2r-2n-3c-2
@me the	F2r2n-2c3a6i-4x9
@me to	F-4d-6n-3c-4o3a6
@me understand	F-7p-2d-2r-3n-4c-3
@me will	p5d-4n-2f5
@me would	r-2n2c2o-2x4
@mistreat	F40p8d-8r-19n61f7c7o-15t-25a-4i-32
@mistreat @decided	p2d5r-6n-5c-2x4
@mistreat @me	p2d5r-6n-5c-2x4
@mistreat i	p2d5r-6n-5c-2x4
@mistreat the	F-13p-4d3n-4f2x5
@negotiate	F-10p11d-15r-3n-18f-16c-16o6s47t-20b7a13k5i9x-13
@negotiate @pay	F-7p-2d-3r4n-6o2x-5
@nobody	F43p5d21r27n12f12c-4o-4s-8b-21a-5k-8x5
@nobody one	d-2r7n-3f-2o2
@offer	F-16p6d-2r-15n-27f-14c-9o-6s14t-7b-4a-25k5i6x-16
@offer @offer	F-4p-8d-3n-2x4
@offer to	F-6p-4d4r-4
@offerhelp	F-39p-5d-35r-14n-27f-17c2o-14s-11t-19b-13a-59i4x-12
@oldwork	F2p-14d10r-25n29f-27c-16o-20t-12b-6a-14k-6i-11x-17
@oldwork be	d2r7n-8f5c-2
@oldwork boss	F5n9c-2
@others	F21p26d-4r24n-6f-12c-4o-12s-4t-24b11a-5i-8x-20
@others @firm	F-4p7d-2r-8n-6
@others @others	F-3p-7d7c2
@others @rival	F-10p-6d4r-5n-5
@others els	F-6p-2d5r5n-6f-2c-2
@others other	F-3p-7d7c2
@ought	F19p38d-28r-10n16f6c-7o4s18t-10b14k-24i-13x-4
@ought .. @command	F6p5r-3n2
@ought .. @me	p5
@ought .. @respond	F7p8d-2n-3
@ought @learn	F-6p-6d2f-4c-3x4
@ought @me	p5r-4c4a5x4
@ought @ought	F7p9d-3c-2b4a6
@ought @reader	F5p3d-4r8n-7o3t-4x-4
@ought a	r-4n-6f2a-4
@ought have	F12d2r2n12
@ought i	p5r-4c4a5x4
@ought say	F-6p-7d2f-4c-3x4
@ought the	F7p2r11c3
@ought to	p2r5n-7f-4c2o-3s-4t5i4x-4
@ought you	F5p3d-4r8n-7o3t-4x-4
@party	F11p-17d-9r-22n-3f-4c57o-21s-17t-14b-7a8k-22i9x8
@party @decided	p3d4r2n-2c-4
@party @me	p3d4r2n-2c-4
@party i	p3d4r2n-2c-4
@past_work	F-5p9d-10n3c-7o6s-26t-5a-7k-5
@past_work @bad	F-15d-3n-7
@past_work a	F-4p-3d-3n6c-2
@past_work for	F5d6r-4f8a-5x-7
@past_work in	F-6p-2d-6r-2n2i11
@past_work on	F-6p-5r-3n-3o2x-5
@past_work the	F-4r-2n-3c-2o-2s4x-8
@past_work to	F6p7r3f-2c-2t5x6
@past_work with	F5p4d-3n6c3
@pay	F16p-19d48r-14n-4f6c-19o8s88t-49b-39a-9k4i-33x-4
@pay @decided	F10p7d3r-3c3x-4
@pay @me	F11p7d3r-3c3x-4
@pay and	F7p-3n8s-5a4x-5
@pay be	F-9p-2d-5r-2n-2s6
@pay i	F11p7d3r-3c3x-4
@perk	F-8p-7d11r-2n-12f-5c-24o-7s80t-26b-17a17k-10i-23x-9
@persist	F-10p21d-8r-9n-7f-24c-10o7s-11t23a10
@persist & @respond	F3p2
@persist .. @command	F3p5
@persist .. @decided	F5p3d3
@persist .. @me	F3d3
@persist .. @respond	F3p7n-2
@persist @day	F-2p-10d6r7n-8
@persist @decided	F3p7n-6
@persist @me	F3p6n-5
@persist @persist	F12p13d3r-3n-3o2t6
@persist @reader	F-5p9d-5r-5f-2s4x-4
@persist @respond	F10p14
@persist be	F8p12f2c-3t-5
@persist day	F6p-2d5r8n-7
@persist for	F-4p-6n-2o3
@persist i	F3p6n-5
@persist the	F6p10r-4n-5x-6
@persist to	F7p14r-2n-2
@persist up	F-2p-8d2r2n3t5
@persist you	F-5p9d-5r-5f-2s4x-4
@place	F19p18d-12r7n12f3c-5s13t-8a10i-9x-38
@please	F15p17d27r10n-17f-11c-12o14s9t12a55k-5i-4x-11
@please .. @decided	r-3o2
@please .. @me	F-3p-5r-3o2
@please @choose	F2p-3d14r-3o-4a-10
@please @command	F9p5d2r4n-2o-2b5a8
@please @decided	p4d10r-11n-5o3a-9
@please @mistreat	F-6p-4d-3n-2c3i4
@please @respond	p5d-5c2a12
@praise	F60p-11d-25r7n-46f68c-16o5s-20b10a-26k-21i5x16
@process	F-4p-4d-10n23f-7c-2o-17s-8t34b-8a21i-7x-9
@reader	F11p-19d-22r-18n-19f11c-12o-19s-33t-39b-28a-21k-23i-22x-14
@reader & @answer	F-3
@reader & @apology	F3
@reader & @boast	r-5f2
@reader & @command	p2r2
@reader & @day	F3r2
@reader & @decided	F3p3f2
@reader & @feelgood	F-3
@reader & @future	F2r5n2c-2
@reader & @interest	F-3p-2r2
@reader & @interview	p2n-2
@reader & @lack	r2
@reader & @learn	F-3
@reader & @learned	F-2
@reader & @me	F5p5f2c2
@reader & @ought	F2
@reader & @persist	F3n2
@reader & @reader	F4r5
@reader & @respond	F-3
@reader & @urgency	F-2
@reader .. @answer	F-7p-5r-2n3
@reader .. @before	F5d-2r5f-2c2
@reader .. @boast	F4r-4n-2f7
@reader .. @command	F-2r2n2
@reader .. @compare	F2d2r-2c3
@reader .. @decided	p2n3o2
@reader .. @feelgood	F-5d-2i-5
@reader .. @lack	F7p-2r9n2
@reader .. @learn	F-5
@reader .. @learned	F2d3n3f-2
@reader .. @me	F4p3o2
@reader .. @persist	F7p3n4
@reader .. @reader	F7p3r4n-2
@reader .. @respond	F-5p-3n3c-2
@reader .. @timeline	F-7p-4
@reader .. @urgency	F-6p-5c-2
@reader .. be	F3r2
@reader .. the	F-2r-3
@reader @answer	F12p4d5o-2t-7b6
@reader @any	F-7d-3r5n-4
@reader @beg	F3p-4d12r-6n-2f-6c2i7
@reader @boast	p6r-10n-3f5
@reader @busy	F-4p-2d-4r-3n-3o3t4
@reader @choose	F-5r5n-3f-4c3k4i4x-4
@reader @command	p-2d8r-3c-3o-2s4t-4b4a4x-7
@reader @decided	F5d-5r2f7c4x-4
@reader @escalate	F7p11n-2
@reader @firm	F10p-2d-3r9n2c4x-8
@reader @future	F3r5n6f-3o2t4x-8
@reader @hard	d-5r6
@reader @hedge	F6d4r6n-4o-3t4a-4x-5
@reader @interest	F-8p-2r-6n-3f-2i-5
@reader @interview	F6d8n-2x-9
@reader @job	F-5p-6d-3r3n-4o-2
@reader @lack	p3d-8r5f-2c2s-4a-4
@reader @learn	F-13p-6r-3n-10f-4c-5s-4
@reader @learned	F-7d2r-2n-4t-5b10a5
@reader @letter	F-7p-8r-2n6f-2x-6
@reader @mistreat	p2d-3n10c-2o-2a-4
@reader @ought	F2p3d-4r2n-5c-2
@reader @persist	F9p6d-2r-4n7c4o2a-4k-4i-5x-4
@reader @praise	F7d-2r-7f9k-7
@reader @request	d4r5n-6f-2o-3t7b5a6
@reader @respond	F-4p-4d6n2c-2o-3
@reader @since	F-9p-6d-2n-3
@reader @slang	r-5n-2f-4c8o3i-5
@reader @staff	F3n8c-3
@reader @superior	F5p16n-11c3
@reader @trait	F3p3d-3r-8n-5f12c-5x-9
@reader and	d-2n-5c4i-4x-4
@reader answer	F11p6d5r-2t-5
@reader ask	F-4p-2n4f-2i-4
@reader be	F4d4r-5n-3f7c2t4x-6
@reader can	F-3p-2d4r-4n-3f-3c-2t5x-5
@reader could	F-2p8r-4n-5o-2x4
@reader decide	F2r3n4
@reader do	F3d-3n-3f5
@reader for	p-2r-2n3o-2k6
@reader have	F-5d-3n-8f-3c2o2x-5
@reader need	F-6d-6n2c-2a-7x-5
@reader say	F-7p-4d3n-4f-4c-2x5
@reader team	F2p-2r6f-2c-4i-7
@reader that	F8r7x-4
@reader time	F-7p-4n-2f2
@reader will	F3p-2r4n4f-3o2i-4x-6
@reader would	F4p-5r7n-2f2c2
@regret	F-7p-17d-14r13n11f-25c-3o-9s7t-19b-5a-11k8
@regret @apology	F-6n-3c-3o-2
@regret @decided	F8p3d3n-3c4
@regret @me	F8p3d3r-4c4
@regret i	F8p3d3r-4c4
@regret sorry	F-6n-3c-3o-2
@rejected	F43p5d70r-18n23f3c-14t-25b12k-18x-5
@request	F-4p6d-3r-3n-3f14c-13o-13s-12t6b5a14k-29i6x-9
@request & @command	F2
@request & @day	F-2p-2
@request & @house	F5
@request & @reader	p2
@request .. @command	d2n-2c-3
@request .. @decided	F-4p-4r-3f-2i5
@request .. @feelgood	F3p2n3
@request .. @interest	F-4p-2d-2
@request .. @joinverb	F3n2
@request .. @learned	n-2t6a6
@request .. @me	p-5n3f-2
@request .. @reader	F4p2a4x-5
@request .. @respond	p2c-3x-4
@request .. @urgency	F5p9n-4c-2
@request .. i	p-2
@request .. to	d-2
@request @beg	F-6d-10n6b4a6x-4
@request @command	F3p-9d-4r13n-4
@request @compare	F4r-2n3
@request @conditional	F-8p-3d-5n-2t8a9x4
@request @decided	F-9p2n-6f-3c-3i6
@request @feelgood	F-3d-6f3c2i9
@request @hardship	F15p10r3n2c2a-5
@request @hedge	F-2r-3o2
@request @interest	p2d-2r-5n-2f3s4
@request @joinverb	p-2d4r-3n-4f-3i-5
@request @learn	F-2p-3r-3o4s6
@request @me	F-2p2d5r-4n2
@request @ought	F-9p9d-3r-7b-4a-4
@request @past_work	F5r10n-6c3i-7
@request @reader	r5f-5a7
@request @respond	F-3p-13d-5r3f-4c10t5
@request @rival	F8p5d3n-4c4x-4
@request @started	F-4r-3t4
@request be	p-3d-3r-4f-3c3o-3t5b4i4
@request do	F3p7r7n-9f-3a-4
@request have	F2p2d-7n5f3c5o4t-4a-4i-8
@request i	F-2p2d5r-4n2
@request if	F-6p-3d-3n-2t8a11x4
@request like	F4p4r-3c-2
@request no	F2d7r-3s5
@request start	F-8r-4c-2x6
@request the	F-5n-4a5i-8
@request to	p-4d-4n-4c-2t-4x4
@request you	r5f-5a7
@rescue	F31p-25d3r54f2c-29o-11s-18t25k-4i-25x-8
@respond	F-6p16d-25r-18n2f-15c-7s-9t8a16k-12i-15x-7
@respond & @conditional	F-4p-2
@respond & @day	F4
@respond .. @day	F5p2r-2n2c-2
@respond .. @decided	F-3p-2r2n-2
@respond .. @me	F-3r2n-2
@respond .. @reader	d2r4
@respond .. be	F-2p-3
@respond @amount	F9p9n2f2
@respond @before	F5d-2r-3n6x-4
@respond @decided	F-2p2d-3r2n-2f2c4x-4
@respond @me	p3d-3r2n-2f2c4x-4
@respond @persist	F19p12d3r-2n-3c2o5a4
@respond @reader	F-3p-3d4r-2n-2f-3c3x-7
@respond @urgency	F3p3r-3n-2t-8a-10
@respond back	F6p8d-2n-4o2a-4i6
@respond i	p3d-3r2n-2f2c4x-4
@respond on	F-10p-6d-3n-3o2a-8x6
@respond the	F-9p-9r2c2o-2x7
@respond to	F-6r-5n4c-3t6a4x4
@respond you	F-3p-3d4r-2n-2f-3c3x-7
@rival	F2p10d13r-5f3c-16o-14s4t9a-9k4i-8x-5
@rival @decided	p-3d-3r4n6c4i-6
@rival @firm	F-12d-3r-7n-8
@rival the	F2p9n5c-5
@sarcasm	F-12p-11d-24r-3n19f-6c-21o-13s-17t-5b-9k10i-10
@silence	F14p40d-16n-2f-10c-8o-9s-21t-23b-21i-8
@silence to	F-9d-5c-2
@since	F-2p2r7n-3f-3c-6o8s-9t29b-31a10
@since @command	F8p6d-5n5c-4a-5i-5
@since @day	F8p6r-2n5f4a4
@since @decided	p-7d-6r-3n8
@since @respond	F-13p2d-2r-6n-7o-3a4
@since @started	F5d-2r11n-6
@slang	F61p-18d-12r-8n-11f-17c88o-13t10b-19k-16i-7x-7
@slang @reader	F8d-2r-2c8
@slang @slang	F8p-5d-5r-3n-2f2c21
@slang of	F2p-4d9n6f-2c-3t-4a-5
@slang that	F9x-4
@slang the	F-8p3d4r-5c-8s5x11
@slang you	F8d-2r-2c8
@small	F15r-3c16o8s-4t4b-24a-4k4i5x-5
@small .. @decided	F4
@small a	F-9p-5n-2
@small to	F10p3d7f2c-2
@somebody	F34d7r10n20f20o-6s-7t-12b-11a-27k-9i-19x-24
@somebody .. @decided	F2r6
@somebody .. @me	F3d2r7
@somebody @compare	F8p-3r-4n4f9c-2
@somebody @hedge	F8r4n2f4c-3
@somebody els	F-6r7n-4f-2c-2
@somebody in	F7p5d3n2x-7
@somebody who	F-4p-4d-5r-5n5f2c-2x7
@staff	F52p31d-9r10n38f-7c5o-7s-7t14b7a17k-4i-23x-30
@started	F6p-6d6r17n-4f-13c2o-27t-4b-12k-5i6x-5
@started & @future	F3
@started & @started	F4r4
@started .. @decided	p-4d2r2n-2
@started .. @me	F-3p-3d2r2n-3
@started .. @request	F-6r-4
@started @day	F4p-3d3r2n-3c-2s-5
@started @decided	p-2d-2r3n-3f5c-3i-5x6
@started @me	p-2r3n-3f5c-3i-5x6
@started @started	F15p-2d-3r11n3
@started @urgency	F-14p-4r-5
@started and	F-12p-7r-3n-2x6
@started i	p-2r3n-3f5c-3i-5x6
@started in	F-6p-2d-2r-3c-2
@started on	F2p7d-3r-4
@started the	p-6r8t-4
@started to	F5p5d-2n-2c3i4
@started with	F-11d-3c-2x7
@strongly	F18p15d6n-13f12c12o16t-14b-7a-17k18x-8
@strongly .. @decided	F3d-3r2c2
@strongly .. @me	F5r2c3x4
@strongly @decided	p-3n-4f-3o-2
@strongly @hedge	F-4d-5n4c-3i7
@strongly @interest	F-8p-3d-5r8n2f-3c-3o-2i9
@strongly @me	F-5p-6r-2n-4o-2i-4
@strongly @small	p9r2n-2
@strongly @strongly	F11p-3d9r-5n3c-2o3k-5
@strongly @thank	F-11p-3d3r-3f2c-4k6
@strongly @urgency	F-9p-7r-3c-2a-4k6
@strongly @weakness	F11r-3n8f-2c7o4i4
@strongly be	F4p8c-6
@strongly i	F-5p-6r-2n-4o-2i-4
@strongly sorry	p-2n-5c-4o6x5
@study	F-25p-31d-24r-21n5f-7c-7o-33t-30k-23i7
@study be	F7r-5n4i-4x-11
@superior	F38p23d-32n31f21c2o-23b-19i4x4
@superlative	F40p-15d-23r41n-16f34o-11t-11b-15i-6x-26
@swear	F17p-8d-22r-13n-5f-16c13s-7b15a-13i6x12
@teach	p11d-8r11n14f-3c-17t-12b16a9k13i-33x11
@teach about	F-7d2r-3n-3i4x5
@teach that	F-12p6d-3r-10n-6x5
@technical	F-30p-16d-34n-19f-14c-10o-2s-11t-4b-14a-5k-5i-7x28
@technical be	F-4p-2r-3n2f-5c-4
@technical for	F7d-3r10f-2t4
@technical in	F8p2r-3n5f3x7
@thank	F-48p-19d-23r-26n-20f-13c-6o-9s-11t21a22k109i-21x8
@thank @reader	F-5p-9c-2o2a-4k6
@thank @thank	F7r4f-3c5k9
@thank a	F17p6c6a10k-5
@thank for	F2f-2c7a6k6
@thank to	F-8p-3d2n-4f-2c-2a-4x5
@thank you	F-5p-9c-2o2a-4k6
@timeline	F-17d-14r-15n-17f-7c-12s-24t68b-36a32x-11
@trait	F32p-24d-17r9n2f47c-2o4s10b-8a-9k-20i-6x-8
@trait and	F6r11f6c-3x-4
@travel	F-13p-5d-16r-6n9f13c-5o-10s12t-20b-5a-8i-8x-5
@urgency	F26p55d-16r-7n-8o-14s-9a16i-18x-5
@urgency .. @me	F-4n-2
@urgency @day	p-5d-3r-4n2s8t5b4a6
@urgency @decided	p-4r-4n8f3b4a7
@urgency @started	F7r13n-9
@urgency and	F-15p-7r-3n3c-2i-4
@urgency longer	F8p11d-3r-3c-2
@urgency the	F8p9d-3c-2a8x-5
@violence	F5p-13d-10r-7f-6c23o-8s-9t-21b15a19i-24x25
@visit	F-3p21d-21r-12n16f-8c-5o-8s-20t-14b-20a-8k13i5x13
@visit @firm	F7p4n3c2
@wait	F15p35d-11r-2n10f-8c5o-2t6b-5a11k-14i-7
@wait to	p-8r13
@we	d7r13n-22f3c-6o-9s-9t-16b-12a-7k-15x-9
@we @future	F11p3r7n3c3
@we @interview	F-8d-3r-3n-3a6x5
@we be	F6d7r5n-3
@we both	F10p5r5a4
@weakness	F25p-4d-21r17n34f-15c2o-7s-5t-19b18a-4i-19x5
@weather	F-35p-13d-7r-16n-10f-9c-24o-12s-28t-9b-11a-14
@wellwish	F-21p-4d-17r-19n6c-42o-4s9t-6b-14k-4x-5
@wellwish @reader	F-9r-4n-4
@wellwish you	F-9r-4n-4
@when	F-8p-13d4r8n3f11c2o4s-9t33b-39a23i-4x4
@when @decided	F3p-2r7n-4
@when @learn	F-6d-2n-2t-5a-5x6
@when @reader	d4r-5n-4c4
@when the	F-2d-4r-8c4
@when you	d4r-5n-4c4
@wordless	F54d-10r-10n-34f93c-9o15a-4k-21i-32x-19
@world	F54p3d7r11n-7f54c-23o7s-19t-22b18x-11
@world @decided	F-9r-8n-2c-2
@world @depend	F-9p-2d-3r-5f-2c-2
@world @me	F-9r-8n-2c-2
@world i	F-9r-8n-2c-2
@worship	F53p-19d-5r-15n-22f99c-10t15a-10k-6i-9x-11
@worship .. @decided	r3f-4
@worship @decided	F-2d2r7n-4f-6
@worship @me	F-4d2r2n-4f-7
@worship and	F-9d-4r-4n2f-5
@worship i	F-4d2r2n-4f-7
@wrong	F-10p-5d-43r11n-9f2c-2s-20t-28b8a-6i-13x24
a	F3p5d-10r-2n-3f2c2o-3a6k-9x4
a .. @decided	F-4p-3
a .. @me	F-2
a .. i	F-2
a .. the	F2r2
a @amount	F7d2n5b4x-4
a @answer	F5p11r5n-9f-3c-2t4x-6
a @bad	F-7r-5f3c-4o2
a @beg	d-6r3f2c-3x-4
a @boast	F12d-8r15n-2c-6a4
a @command	F7p5d-2x-6
a @day	n2f6s4
a @decided	d2r8n-8c2t4
a @feelgood	F-8p-6r-7n-2f-5c-6a-7i-5x6
a @firm	F-4p5d-5r-8n3c-4s4t-4b-4i7x-6
a @hard	F-3p-3d7n-6f-2x6
a @hardship	F-7n6c-6
a @job	F-3d3r-4n-8f3c-2t-5i12
a @lack	p3d-3r-2n6f-2c-4t4
a @party	F13p-4c13a5
a @praise	F5d2r2f-7
a @respond	p6r-3n-5c-2s4t7x-5
a @slang	F-7d5n-2f3c-7o2x4
a @small	F-7p2d-3r2n-11o-2k4
a @started	F8d5r7c2x-4
a @study	F-3d-2r2n6f-2c-4
a @technical	F4r-2n7f5c-3t6a4x-10
a @trait	n-4f2c6x6
a @urgency	F-2p-2d-4r2n-3f2c-3a9
a @worship	F9d2r-3f6c-4x-7
a answer	F14p4d-4r3n8c-2t5k-6x-5
a better	F13d3r-2n-16f22s6
a big	F7p-2d-2n19
a bit	d-6r-5n5c11b4a-6x-5
a chanc	F16d26r-2n-9a-10i-4
a company	F2p5d-2r-2n12f-3s9a-7
a day	F12p4d-2r-4n-3f12x9
a decide	F-9p-2r-4n-11t6a4x4
a fair	F8p2d-8r-2n19
a firm	F12p9d-2r-3n6f-2c-3a6i-6x-4
a good	F4p-8r-15n-4f-3c7o-2s-4x10
a great	F-9p-4r3n-3f4c-6s5a-5i-8x-5
a hard	F-10d4r-4n-15
a interview	F-22d-2r-5n-11f4c6s-4
a job	F7p-2d14a5
a list	F15p13r13n-4c5x-7
a littl	F-18d-3r-4n-8c-3s6x-5
a long	F-2p4d-4r10n-3f-2c2o-3i7
a lot	F-9p-6d10r-2n-7f-3c-2a-4k9i4x-7
a month	F-15p10d-2r-3n-2o-2s11i-7x5
a old	F3d15n-9c-3o2a-7x-8
a person	F12d-4r19n-12f4c-3s4
a pleasur	F-3p-2f-9x-5
a reason	F6p14n-14c10b-5a5i7
a reply	F11p11n-4a-9
a right	F21p24d-2n6c2t-6a-4
a second	F-10p-16r7n-7f3c2o3t7k5i8
a short	F7p5d-5r-2n4c-2a12x-4
a team	F-18p-2r-13n-13i8x-7
a very	p-2d13r5n-3f-2a4i-5
a week	F8p-9d16f-2c4s-4a-15i8x5
a word	F5p3r13n-4f-5c-2x-8
a year	F2p-8d8r8n-10f-3c2s9b4i11x6
ability	F18p-4r34n-8f-9x-12
abl	F-13p-11d2r-7n8f-5c4t11b5a6i10
abl to	F-7p-6r-6n6f-2c2t6i5
about	F-21p-23d-23r-12n-2f3c-2o-6s4t8b-8x26
about @decided	F4p6d-3n5c3o2
about @me	F4p6d-3n5c3o2
about i	F8p15d-6r2n12c6o4t-5b7
about it	F-29p-8r-11n-11f-3c-2o2a-5x-10
about the	F-17p-8d3r-17n-13f-6c-7o4t7b-8a10k7x8
about you	p2d-8r-4n3f-3c11o-4s-5i4x4
above	F-6p-4d-4n-8f5c-3s5a-4k4
accent	F21n17o9k-5
accept	F8p9d8n-19f5c-10o8s-21t-7i24x-6
accept the	F14r15i-5
account	F-33p-3d-22r6n-3f-2c8s4i4x21
across	F-16p-5r-7n4f2c-11a-4i-4x-14
add	F-25p-10d-28r-10n3f5o-4t-7b-9x9
address	F-40p-21r-22n-4c-6t-7b-7a18i7x-14
admir	F-2d-3r-19n-9f8i5x-5
admit	F-31p-5r-2n-20c3o-2x4
advanc	F-7p6r7f-15c-2o7t5b8a13x-8
advert	F-8p-4d-3r-8n14f-5c-3
advertis	F31r12n31f-3i-14x-9
advertisement	F19r11n15f-2c-3i-4
advic	F-9p-6n-4f2c-3o2t-8b34a30i-8x-10
advis	F-32p-8d-14r-15o-5t5b13a24x7
afraid	F-28p13d6r-9n-20c-5o2
after	F2p23d-11r-11n-4f4c-2o-5s-8t32b-20a-4k-4i15x-9
after a	p14d-2r-4n-5s4t4
after the	F-15p-9d4n-8s-5t8b-4i4x14
afternoon	F-7p-5r-2n-3c-11o-2a7
afterwards	F20p-4n12c8o5a-5k4i-4
again	F9d5r-13n-2f-2c4o2s-12t-21a-7i-6x-17
age	F-2p-6d-7r13n-5f3c-3s5i-5x12
aggressiv	F-16r-7n-2f-2c-3x4
ago	F14p17d-3r-2n-2c-2x6
agree	F-12p-3d-3r-11f-3c-8b-8a9x13
agree on	F16r5x-5
ahead	F-6p16d-9r2f-6c-4o-2s-7t7x-4
aid	F5p-2d-4r13c-4a-4x15
air	F27p10d-4r20f3c-2t-5i-4x-11
alive	F8p11d-3r16n-13f-5c4
all	F-32p6d-38r14n-6f-19c3o-3s-4t-6b-5i10
all i	F-2p-5d9r-5n-8f-9o3
all right	F-13p-3d-2r-4c-5o-2t6a5
all the	F-11p2d-7r-5n6f-3c-6k4x-7
allow	p-17d8r-8f4c-2o-3s-8t-9b8a-8i-10
allowanc	F-3p3d9n-5f-2c-8o2s41t-4a10x-9
almost	F18p-2d14r-7n-5f6c23x4
alone	F-9p-2d-22r-11n-5f26c7i6x6
along	F-7p7d-6r-7n-5c8s-4t6a4x5
already	F8p-37d4r31f-8c16o4s8t23b-8x-5
already @started	F6r13n-9
also	F-30p18d-7r-13n-29f-3c-7t-7
although	F10d15r-3n11c-7a-7x-8
always	F-2p-8d-9r-2n18f-6c10s-7i5x11
amaz	F13r-13n-5f33c-6x7
among	F-24p-4d-7r6n-22c-4o-3b-5a5
and	F-9p-3d-9r-3n-7f-9c-6o2t-13b-10k9i17x7
and .. be	F3p2r2
and @apology	F10n-2c-2o8
and @command	F3r2f-2a12x-7
and @decided	F-3r-2i-5
and @future	F-9p-2d-3r-4n-2a-6i4
and @hedge	F-10p-2d-4n-7t5a-5i6
and @learned	F-10p-6d-6r4n2f-2c-3a-4
and @me	F-7d2r-5n-5f2c-2o2x5
and @reader	F6p8d3o2a-4x-4
and @request	F-4p-6n-5c3t6i9
and @respond	F7p4n-4a13
and a	F2r4n5f-10s9a-6x-12
and ask	F19p7r7a8
and be	F-9p-7d-5r-6n2t4x-5
and do	F8p4d-7r4n14f-4c5s4a9x-4
and for	F12r-5n-4f-3c6o12a-7x5
and have	F-17p2d-2r-7n-7f5o-2
and i	F-15p3d5r-11n-11f4c-4o4b-4a-5k-4i-8x12
and if	F7p12r-5n5o2b6a13
and it	F-17p-4d-13r2n14c3a-8i-5x21
and no	F-5p-15d3r3n10f-3s-4k-8x20
and now	F16p8d7r-2n4f6c-4i6
and one	F-12p4d-8r-2n-2c-2
and please	F12p2d6o2a9i4x-4
and so	F10p6d6r2n-2f13c-4a-4
and sorry	F15n-2c-2o7
and thank	F-17d-3n-3f-3c-2o-7k8x-7
and that	F-14d-3r5n-10o-2a-4i-5x15
and the	F-4p-5n-9f-3o3s7i-5x4
and then	F6p-3r4n14f2c-7a6x-5
and will	F-25p-6d-5r-6n-3x-5
and with	F4p-3d2r18n-9c-8
and you	F13p17d8f-2c-2o5a-9k5x-9
angry	F7p-13n-9o21x16
annoy	F18p-8r-3n-3c14o8t7
another	F7p-14d13r-2n14f-9c-7s-11t-8a16k5i6x-9
another @job	F-8p-6d-4c2
another offer	F-19p-11d-7r-2n-3c4
answer	p-4d14r-8n4f-10c-8o-10s-5t-17a-13k9i7x5
answer be	F8p3r5n4c7o-9a-4k6x-14
answer i	F15p18d3r-4n6c-5o5a-4x6
answer on	F-9p-8n-6i-4
any	F17p-14d25n-8c11o-7s-16t18b19a21k-14i-28x-9
any @job	F8d14r-5i-4
any further	r13n-5c-5b-5a-5
any time	F-20p-10d-2r-8c7
anybody	F25p5d-3r26n-6s4t6b-7a-5x-12
anybody els	p-4d-2r16n-7f-2
anyon	p-5d4r-8n-14f8c5o-2s-10t-4a-8x-4
anything	F10p-16d32r-15n13f-7c-7o-3s-16t19b-10i-27x-10
anything to	F16d10r-2n8s-5a4i-7
anyway	F-9p-3d6r-3n10c-6s-8a9i-12
apologise	F8p-9d-2r-6n-3f-2c-10o8t11a14x14
apologise for	F-14o-16x4
apology	F2p-11d-6r-10n-3c-5o40a-13k-11i-7
apology for	F5r-2n-4o17a-7k-5x-7
apparent	F23n14c-3
appeal	F-8p16d-4r-9n-3c-2i15x-7
applicant	F16p14d4r4n10f-3c4b10a10x-8
application	F-12d8r-10n-5c-5o-3b4a8i-10
apply	F19p-11d7r-3n29f-6c-2o5t-16b8a-14i24x-10
appointment	F11p-2d-2r20n3f-2t13a6
appreciat	F6p24d-11r-3n-10c-7t9b5a11k14i-8x6
apprentic	F-26p-4r-6n-9f-6c-7t-7k5i8x36
around	F5d8r-10f-2c14a-5k10i6x-9
arrang	p-12r10n-4f-2t5i-4
arriv	F21p-3d-5r25f-6c-5o2s-5t4a-4
articl	F-2p-4d-2f12x20
as	F-18p2d-2r-3n-14f-8c-15o3b-4k-9i4x9
as @feelgood	F7p2n4c4
as @me	F3p2d3r2n-2c3a4
as @ought	F-9p-2r2n-2c-2x-4
as @reader	F-7p-3d-2r-3n-6f2c-2
as a	F-16p4d4r-17n-4f-6c-13s-4a-7i-6x-13
as agree	F-13r-9c-2i5
as good	F11p4r7n7k5i5
as i	F7p5d6r4n-5c7o2t8a10
as promis	F-16p-7n-3c-2x6
as soon	p8r-15n5f-2a-4
as the	F-4d8r-3n-7f2c-2s8a-5k-5
as we	F-14p-12d-3n3c-2a4x8
as you	F-16p-7d-5r-6n-14f5c-5s-4t-4x4
asham	F7p5d-5n26s5t5a5
ask	F12p16d-2r-14n-7f-8c-26o16t27b-6a26k-11i-25
ask @reader	F4p8r2c-4o-4t-6
ask about	F-10p-5r-4n-2f-5o4a-4
ask for	F6p14d9r2n-12f-6c-2t-6b7a7x-5
ask how	F-21p-14d-5n-2t6x5
ask i	F-4d-3r-2n-7f4c13i6
ask the	F10p-7n24o-3t-4a-7x-13
ask what	F-10p2d-2n-12i-4x-7
ask whether	F-17p-15d-8n6c-2s9i-6x4
ask you	F10p18d3r5c-8o-9t-12a4x-6
assistant	F-11r-4n7f-3t11a12k4
assum	F30p26d-3r-4n-7c3t-5a-11i-9
at	F-7p-15d-2r6n5f-10c-12o-11t-12i9x8
at @any	F5d2r2n8o2
at @decided	F3p2r5o-4
at @me	F3p2r5o-4
at a	F6p-3d15r-9f-4s-4i-6
at all	F11p2d7r-8n7c2o5t-6k-4x-7
at home	F-4p-3r-8n9f-2c-7a-4x-17
at i	F7p4r11n-2f2c-2o-9i-4x-6
at least	F12p2d3r-5n12f-2s5b4x-8
at night	F-3p-4d8n-7c-6a4
at onc	F-7p-8d-2r11n-7f3c-4o-2a-8x-4
at the	F-7p25r-11n-14f-5c-8s-7t-4b10a6x9
at this	F-20p-15d-5r3n-2s7a9
at you	F2p11d5r-5n3f-3t8x5
atmospher	F18n25f-3k-11x-4
attach	F-4p-10d6r-2n-10c3o-2b-14a-11k-5
attach i	F-14r-10
attempt	F15p29r-4n-2x-8
attention	F2p-5d-3n16f-3o-3x9
audit	F-13n-6c-3
august	F-3p-9d5r-6s-11a7i8x-17
autumn	p-11d15r-6t-8a-6x11
availabl	F14p26d-3r-3n-3c7x-7
averag	F-17p-8d-2r10n-17x-9
aware	F10p-3d9r-15n25c-5o7
away	F12p4d-9r-24n32f3o-2s5t-6a11i-4x-8
away from	F17d-3r-3n16i-4x-4
awe	F24r-3f29i-7
awesom	F-6f-17c17
b	F-11p-2d13r-3n-7o-7x12
baby	F13p-2d-9r-2c22o-2a-6x-8
back	F-2d16r-22n-10f-14c8o6s-21t7a-7k4i14x5
back to	F-3p7d-5r5n-7f-2c-4o4a-6x5
background	F-30d-9r-17n-13o-2a-6i-5x-7
bad	F-28p-10d15r-25n-18f-6c5o5s-4t-4a4i19
bakery	F6p-4r4n2f3c-2a-4x22
bank	p-3d-3r21n4c-2s-11a-4
be	p-5r-6n8c-9o-10t-4b-5a-11k-8i-8
be #	F-11p-4r3n-13s6a4x10
be .. @decided	F-4r2n-2
be .. @reader	r2
be .. @request	F-4
be .. be	F2
be .. the	F-5p-2r-2
be .. to	F-3f-2
be .. you	r2
be @apology	F2p4r-2n4f-2c-6o4
be @bad	F10p-2d-6n13c2x-5
be @beg	F5d9r-3c2
be @better	F-2d-4n6b4a5x-4
be @boast	F-2r6n7f-14c-3
be @bother	F11p5d-4r-3n-3o10
be @certain	F9p-3d-3r10n-6f6c-4
be @choose	F10p3d3r-3n6c3t-5b-4i-5
be @command	F3r3f-4c-2o-2t5k4x4
be @compare	F14p9n4f10c4x-5
be @decided	F5d6r2n4c-2o-2t8b7a4x-5
be @doubt	p8d-3r4n-8f-2c-4o3a5
be @emotion	p4n10f-3c-5x4
be @feelgood	F-23p-12d-6r-11n-5f-6c-2k7i-18x7
be @fit	F3p-3d2r11n-4f2i10
be @hard	F6p-3d2r3n7x6
be @hardship	F2p-3d17r-8c-2o-2x-4
be @hedge	F-4d3r-9n-4f3a7x-5
be @interest	p-3d-4r12n-3f4c-2o-2t8a10x-9
be @joinverb	p-2d-4r12n-2c-2
be @lack	F3p-4d5r4b5
be @lasthope	F7p5n3c3o3
be @learn	F8n5c3
be @learned	F9p2d-2r11n-4c-2t-4
be @made	F-6d2r-2f-2c-2o-2x4
be @me	d4n-6f2c-2b10
be @mistreat	F9d-3n10c-3x-8
be @offer	F5p-4d6r-3n-3c4s-4i-4
be @oldwork	F-7p-2d9r-6n-7c-4a4x5
be @ought	F8d3r2n5a7
be @persist	F11p12d-4n-4o2
be @please	F-12p-8d-4r-5n-2f-2a-13k5x8
be @praise	F-6r-8n-3f-3c3
be @reader	F9p8d3n2f5k-5
be @regret	F4p2d-4r10n-3
be @request	F-3p-3d-3n-5x8
be @respond	d-3r-2n5o-2t6
be @rival	F8p14d-3r4n3c-3
be @silence	F3d-4r7f5
be @since	F4p4d-2f6c2
be @slang	F8p-4d-4r-3n2c18o-3k-5
be @small	F-3d-8r2n-2c6o2i7
be @strongly	F15p-3d4r8f4c9o4
be @superlative	F9p5f-3c2o3x-5
be @teach	F2p-2d-2n7c-2
be @thank	F-4p4r-2f-2c-2b4a9k5x7
be @wait	F7p7d8n-4c-6a4
be @weakness	F-3p-2d-7r-2n6c-2o-3x-4
be @worship	F12r6n-3f11c-2x-5
be a	p-4r2n3o6s-10b-9k8i10x7
be abl	F-8p-6r-5c2t6i6
be about	F11d7r-3n8f-3c7x-6
be afraid	F-12p7d-12r-2
be all	F-10p-5d5r-5o-2t6a4i10x9
be also	F11p20n-3c-3i5
be as	F-4p3d-4r-4f8c6
be ask	F-17p-14d-5n8c4a-9i4x21
be at	F-5p-3d5r5n-2f-6c-3o-2b4x-6
be attach	F-8d-2r-3n-4c-5x6
be back	F-24p-17r-3n-4
be bad	F10r-7n18c-2o-2
be be	d4n-16c-5o9x4
be better	F-5p-6d-2r-9n12f-5a12x-4
be choose	F19p6d5r-9n20c-2i-9x-4
be clear	F9r12n-5f2c-2s6
be come	F25p6d-2r3n-2c12t4a7i-4
be desperat	F3p-3d15r-5n-2i-4
be disappoint	F-15p-8r8n-21
be do	F2r9n2f-4c-4s8a4
be easy	F8p-4r19n-8c4x5
be enough	F7p14d7r5n-9f-3s5a-7
be fine	F-13p-4r-11n-3t-5a-5i-4
be for	F-13r-7f-3o-2a-7
be free	F-16p-5d-5c-5s6a-7
be get	F3p15n-6x8
be give	F9p12d-2r2n9c-4t4i4
be glad	F-15p-6d-6r-4n-4c-5b-5a7k6i-21
be going	F7p2d-2r9n4c5t4b-7a14i-5
be good	F2p-5d4r-5n-2f2c5o-3s-4i-11
be great	r-4f-10c7k-4i11x-5
be happy	F9d7r2n-4c7s4a-6i-11x-4
be i	F-2p3d10n-13f5c-4o-3s-6t4b23i7
be impress	F-20r-8n-2f-6x-7
be in	F-8p7d13r-26n-18f16o-3s-7t5b-5k-4i12x-5
be it	F15p5d5r-6n-7c3o-4t5b7x-6
be just	F-11p-4d-8n-7c11t5i13
be kind	F-10p-13r-4n-4f-3o3a-12k9x4
be know	F9r6x-9
be late	F9p-2d-5r-2n15f-7o-6
be leave	F17p12r9f-3c-2s-4
be like	F3p3r-2f11c4a5x-4
be look	F-20p-3d-5r-9n-10f-3c5s10b5i7
be miss	p-2r11f-2c-6b5a6
be more	F23p18d-4r12n-3f4
be new	F-14p-3r-5n-4s6a-4x12
be no	F11p-2d-7r-23n23c-3o4s-5a-5k-8i-15x-5
be nothing	F2p3d-5r2n-2f9
be of	F13p2r6n8f3i6x-4
be on	F-16p-16d-6r6n-5c10o-4s-7t-10i5x-15
be one	F-29p-8d-8r3n-9f-7c-4t-4a-9i4x15
be only	F14p13d-3r2n8f-2c7o7i6
be out	F-9p-5d-4r-4n11o-3x-9
be over	F16p-4d-5r30n-4c5a5x-6
be please	F-17p-5d-8r-8a-18i9x14
be possibl	F-10p-7d-3r-2
be proud	F-14p-2d-5i16x9
be right	F-20p-7r4f-9c-12a-4i6x8
be run	F18p22d6r6n-4c-4
be settl	F-10p-4r10n-3c-5t8x-8
be so	F21p-2d8r-14n-2f12c21o14i5
be sorry	F-15p2d3r-3n-7f-2c-6o-4t-5i4
be still	F10p16d-6r-3n-8f2c5a6k-6x5
be super	F11d-6r-5n-2c13k-14
be sure	F-6p4r-8n-9f3
be take	F11p6r9n2c-4t-6x5
be tell	F19p8d-6r5n9f-4b5a-4x-4
be that	F2p4d4r-11n-2f-4c10o3s6t-9i-6x-10
be the	F7d10r16n-24f14c4s-6t5a-8k-6i-6x7
be there	F-19r-11n-2f-3c-6o2s5t5a12i5x8
be to	F4p3r18n-7f4o2a7i-16x8
be too	F7p3d2r14c-3o4s-4a-7x4
be treat	F10p2d-3r-3n19c-4
be up	F13p-6r2c13s-5t-9b-6a-17
be use	F-9p-3d-12r-4n3c-2i-5x-10
be very	F-15p4d-2r-8f-7o-2a-6x-8
be wait	F9p13d2r-2n-4c-3x9
be we	F20p6d-2r6c4s4t8
be what	F-16p-4r-10n-10f7s4i4
be where	F-16d-2r-5n-8c6x10
be will	d9r-9t-4i-5
be with	F-6d-3r10n-5f-4o-2i4x-7
be write	F-26p-22d-2n-4o-3t7
be you	F21p19d6r3n4f11t7a5k-12x-7
bear	F-37n-34f3o8b7a14i7
beauty	F15d-7r-2n-3f4c16i4x-11
becaus	F-12d8r-17n5f-4c12o-12s6t7b-4a13x5
becaus i	F7p-17d15r2n-2a12i-8
becaus the	F-12p6d-7r7n-3f-2c-7t4i5x-5
become	F5p-8d3r-4n6f15c-5s-4t-14a13i13x-12
bed	F-9d-6r-3n-2c-2x6
beer	F19r4n-4c12t-9b-8a23x-10
befor	F-17p-10d-17r8n-4f-7c-6o4t23b-13a19x30
befor @decided	F6p-2d-2r2n7c2
befor @me	F6p-2d-2r2n7c2
befor i	F14p-5d-4r5n16f-2c5a-7k4x-6
befor the	F-2p10d-4r-5n-3f-2c-5t8a21i-8x7
befor you	F15d9r6a5i10
beg	F16p-3d32r-7n-15c-8o11b6a6k-8i-8x-4
begin	F15p-4d8r-8n13f7t6i5x7
behind	p-3d-3r9n8f-4c-3a-5i5x-17
believ	F-7p-10r-5n-3f10c3b-4a-6x8
bell	F-15p-5a-7i11x22
belong	F10r20n8f2a9
below	F-23p-5d4r-14n5c-5i11x4
benefit	F13r23f-2a12i-5x-6
besid	F17p-6d10r-3n4f3s-5a-5i-5
best	F-3p-20d-31r23n-3f24c-26o-14s-12t-8x-17
better	p-18d-20r3n13f7c-10a5i6x-4
better for	F-24p-6d-2r-3f-5c-4t-4a13
between	p8d4n6f-3c-5o-2s11a-10i-11x16
beyond	F15p4r10n-5f2c3o2i-7x-6
bicycl	F-11d-9n-4s13t-4i-10x14
big	F21p-6d2r-8n19c29t4a6x5
biggest	F-2p-3d-7r-13n-2f25c-2b-6a-4
bit	F10p10d-5r-8n2f-2c18t6b6a-13x-14
bless	F-7d-2r10f-8
board	F-4p6r-4n4f-4c2o-7t11a8i17x12
boat	F-17p3d-6r-11n-2f-3o-2s-5i23x29
bonus	F-14p-5d-11n-3c9s38t-9b-6x-13
book	F-15d-10r-10n-4f7c-7s4x10
bookkeep	F-6d-6r-7n14f-2c-3i-5x6
boss	F25p-9d-6r3n13f12c9s-4t-10a-8x-7
boss be	F3p-2d-2r-2n12f-2c-3
both	F7p17d-14r15n-17f-9c10o-2s7b4a11x5
bother	F10p-15d3r7n2c-3o14t-14x7
bother you	F9n-10c-2o17t-8
box	F2p-2r-2c10t-6x15
brain	F8r15c16o-10k-4x-4
branch	F-15p-4d-6r11n-21f-7o-2s-4t4b-6i5x6
bread	F-19d-5r-5n-2f3a5x-7
break	F-5p-2d-18r13n5o-5t9k-5
breath	p5d-13r3n-6f6c-2i-4x-10
brief	F-28p-3d-4r-10n-6f-3c-7s7t4b11a14x14
brilliant	F18r-9n-3f12x-9
bring	F-21p-12d-19r-2n-6f-12c7o-3s-5t-16b-5k4i-6x6
bring the	F-8p-3n-2f-5c-5o-2s-5i6x11
brother	F-28d-2r-6c-11x5
budget	F2p8d6r-12n14c-8t9i8x-9
build	F-13p-9d-9r-4n12f-18c-3i13
building	F2p-2r-5n13f-6c4s-4t-5a-9i10x14
bunch	F25n3f-2c17k-26
burden	F10d31n-5o2
bus	F-7p-18d-9r-8c13s-5t-7b-6a-8x15
business	F6p4r14n5c-2a11x7
busy	F-21p-11r-9n-14f-7c-3a-7x-6
but	F-19d-2r-13n-29f11c10o4s-6t8a6k-9
but @decided	F-6d2n-7f-4o-2
but @me	F-5d2n-7f-4o-2
but i	F-11d5r2n-16f-10c2o-3b-4i6
but the	F-16p-2d-6r6n-4c-2x7
but you	F3p-8d-3r-5n4f4c11i4x4
by	F-10p-15d7r-2f4c-10o8s-10t-17a-17k-9x7
by @day	F5p3r4c-2b4a4i4x-4
by a	F7p-3d-2n3f14c-3a-4x-8
by the	F-7p-26d3n5f3c14s-7t-13a-19i6x-13
by thursday	F17p18r-4
by you	F-13d-3r-3n-6c-2
calendar	F18p11d-2r15n-4t-5a-8i-6x-13
call	F-15p-22d16r-4n-3f6c2o-4s-5b-7a-8k12i-6x6
call you	F12p8d-2r-5n-8c10a4
calm	F-52p-18d-7r-19n-20f4c-6i-5
can	F7p4d-12r23n-20f4c3b-9a-6k-4i-5
can @respond	F-13p-5d-2r-4n-2f-2
can be	F2p-8d-4r3f3t4a-4x-5
can do	d-10r16n-6f-2x-5
can no	F12p4d26r-6n-5f8c2s-10
can start	F-9p2d2r-7c-3i-5
cancell	F-14p-5d-3r11n-18o-2x6
candidat	F3p-5d-4r24n11f-4c-12o3s-4t13b-4k-6x-9
canteen	F8p-3d5s-20i4
car	F-15p-9d2r9c5s27t-5
care	F2p3d15r-14n-4f-3c-5o-2s-8a-5k-7x5
care about	F22d15n5x4
careful	F-28p-7d-2r3n-17x-8
carry	F-8p-4d-8n5f15c-10s17x6
case	F4d4r6n-5f-2c6o-3s-10b9a7k-7i-5x14
case you	F18p7d8n-3c6
caus	F-22p-4n-10c-3o-14a-5
cent	F7p-2d-7r23f-2s16a7
certificat	F18p9d6r2n4f-5c15s14t-7b6a-10i-5x-9
chair	F27r23n7c9o4i-11x5
chanc	F22p-16d21r-18n12f-2c8b4a-15k9i11x-14
chanc to	F-18p-8d-5r-2n-3i5x-7
chang	F-13p-8d-2r19f-8c-13o-5s-13t6k-5i5x8
charity	F-16n-2f-2c-2a-4x8
chart	F-15r-6n-2f-6i-6x4
check	F-32p-6d11r-15n-9f-3c-3t24i-8x18
chief	F-14p-2r-3n-4f-4c-2k13i-5x6
child	F9p-3d32n7f-9c-14o-3t-5a-14i-5x23
choic	F-31p8d-4r-10n-5f-4c-15o-3t15b7a6i7
choir	F-15d-5r-6c-4b-4a6i7x22
choose	F-12p-5d-12r-7n25c-14o-5t14b16k-5i10x-7
christma	F10p-9d5r13n14f-4c-2s7t6i13
city	F-12p-3d7r-10n-4s-8
claim	p-2r-2n-3o3s-5i-8x31
class	F4r15n-4f2c-6s-6t-4i5x12
clean	F3p-8d17r3c-5i-6
clear	F11p10d-8r10n6f4c-6o4s5t-4b9a-14
clever	F3p-3d-9r23n-6f-6c4b-5a-6x5
client	F7p-4r15o-2i-4x4
clinic	F-7d-6r-2n5f-4c-3k4i-8
close	F-19r-7n-3f-4c-6o-3s-6t5b7i-7x4
code	F-4p-4r-8n6c4t-6x-5
coffe	F-20p-3d-3r2n-16f5c-2t-5a-10x6
cold	F13p-3d2n10c-6s-8t-4a-5i13x-4
colleagu	F-3p6d-7r-9n2f-11c3o-3s-6t-12b-5a-17k5i-14x-4
come	F5p8d3r14n-3c2o2s6t5b-16a-12k-10i12x-5
come back	p-8n-3c2o4t6i14x7
come from	p11d-4r5n-6f3c-2s-4
come in	F-4p-8d5r7c-5i-10
come to	F-2p3d-2n-2f5c-7s5i8
come up	F-10d-9n-3c-2s5t-9i-7x6
committe	F2p3d-3r14n-10t9b-6a4k8
communication	F22r15n18f-6x-9
company	F38p6d-7n25f17c-10o-2s8t-5a-11i-7x-16
company be	F18p8d4r-7n-2f6c-2x-7
compar	F14p10r-17n17f10c-4o-3s-4x10
competition	F5p-6r21n-7f2c-3x-7
competitor	F7d-3r-19f7a-8
complaint	F-35p-15r-6n-12c-3s-4x15
complet	F-3p-6d-4r3n6f-2c11x14
concern	F-31p-5n-3f-2c-18s4t13a7i-7
condition	F7p-4d6r-3n18a5x-5
confident	F-17n-14i-12
confirm	F6n15f3c-5o-3s-4t-14b-5a13i18
confirm that	F-16p-9r-4f2a6i8
congratulation	F-14p-4d-3r7n-6f-7c-2s-4a-6i-4x-7
connect	F2p4d-6r16c-2s-7t-13i-17x7
consider	F7p9d17r-13f12c-4s4b-4a12k5i-5
contact	F19p9d9r-8n12f-4c-2o6a-4x-8
continu	F-2n-4a-6i25x-4
contract	F14p4d10r-3n3f4c11s22t-7a15i-14x-20
conversation	F-2p5d5r-17n6f3c-3k12i4x8
convinc	F-5d-8r6n16f-2c-6b5x5
cook	F-29p-6d-8r-6n-4f-2c2t15b-5i6x6
cool	F7d-3r-9f-9c4a-6x22
copy	p7r-4n6c-6a-12x-22
corner	F14p-3d8r7c5t-6b6i7x12
correct	F-20p-14d-7n10f-7c-5a15i-5x-4
corridor	F6p-6d11r7n5f-2c-6a-5i-5x24
cost	F5p7r-10f-3c-6o7s23a-6i-7
could	F3p-9d-6r12n8f7c-3o-6t-16b5k7i-5x-4
could @command	d-6r4n4c2a-4
could @reader	F-5p-2n-2
could have	F15p-2d-6r-2n14f5c7x5
could no	F-6p-3d9r2f-6c-10x-4
could see	F-11d-7r2n8f2c-7i6
could tell	F8p-3r13n4f-4c7t6a5
could you	F-11p-5n-5f-3c-2o-3t7i-4x-6
count	p17d-2r-7n6f-11c-6t-10i15x14
country	F2p-13d6r4f-2
cours	F-21p-7d-2r-2n-17f3c4o-5s-7t6a6k-7x-17
court	F-21p4d-2r-6n-11c-4x-20
courtesy	F8p25r-2n-4f-2c-2t-10a4x-5
cover	F-34p-7d-9r-8n-13f7c-14s14i-4x-11
crane	F-4r-2t19b6a16x15
credit	F7p-2r-4n15c-5
crew	F-23d-3r-6f-3c-3s8b5i10
cry	F28d30r2n-2c-3
cup	F13d-8r-4n9f16c-5x7
cupboard	F17d17a-5
curious	F-10p-12r2n7c-3t10b14a23x5
current	F4p5d-9r-11n17f-5c-3s4k4i-6
custom	F-14f-6x-10
customer	F-19p-5d-4r10n-29f-11c-6o-3s-4b-6a-13k-8
cut	F-14p-3d13r-6n-19c-6i-8
cv	F20p-8d9r4n19f-14c-15o-6t-4a16i12x-16
daily	F-22p-4d-10n-15i-5
data	F-21p-7r-3n-6c-9o-2a8x13
date	F-23p7d-5r4n-20c-13o-2s-5b-12a-9k4i-7x-6
daughter	F-21p6d6r-6n-13o-5a-5x-5
day	F2p10d-7r-2n4f25c-8o-8s5t-31b-6a-11x-4
day and	F17p-5d15r-5n10x-6
day i	F16p-7d16r-3c9
day of	F-3p2d-5r-2n4f-2s17t-6
deadlin	F-10d-6n-6s9a7i-9x12
deal	F-4d3r-13f-5c13s-5t4i24x6
dear	F18p-4d-3r-3n-6f3c17o3s-4t6a7x-8
debt	F-17p-4d5r-7n-7a-13i-7
decent	F-18p-8n-10c4i6
decide	F-20p-20d-6r9n13f-8c-3o-6s-8t18b-4a-5i-9x-15
decide be	F9p-5r-3n16c5t4
declin	F-38p-14d-14r-23o-6i-6x-4
degre	F17d-2r5n25f6c-13i-11x9
delay	F-5p15d-3r-3c-9o-6t11b-8x-23
delay and	F24p2o9
delight	F7r8n-5a-9k-4i10
delivery	F-12p-5n-8s-10a-5x8
demand	F16p17r-10n-2o14s6a6x-4
department	F-6p-9d4r15n-6f-4a-5i-10
depend	F-5p-10d28r-2n-7f-16c-6t4a-10x-6
depend on	F-3p-6d16n-4f-9c-3a-6x-4
depot	F11p7r-3n11f-4x-11
describ	p-12d7r-9n15f-7s6a-5x24
description	F-33p-3r-7n-7c-5s-5x16
deserv	F32p19d-13r2n7f7c5o-3a-21i9
desk	F-4p-4d-7r-7n-14f3c14o-4t-4a-6x9
desperat	F29p-5d39r-8n-4i-6x-5
detail	F-2p10d-9r7n-9f-8c6s-13b14a4i-5
die	F5p-4d15r-4c3a-5i-9x9
difficult	F16p9d6r6o-3a-4i-5
diploma	F-2d7r-4f-5c4a18i5x8
direct	F8p22r-8n-2f-4o3a7i-4
director	F-4p14d-3r-9n-8f10c-5s11t6a5i6x12
disappoint	F-2p9d-2r7n-22c-6o-21b-4a-11i-4x-6
disaster	F19p-5r-7n22c12i-4x10
discuss	F3p10d-11r6n-4f-3c-2s13i6x35
discussion	F9r7n5x-5
disturb	F19r-4n12o14
do	F-7p-4r6f-8o14b19a12x15
do @reader	F-9p-6r-2
do anything	F15d11r-7n-4f-2c7i-12
do at	F-17r-4n-6x-6
do better	F-9p-2r-6b4
do i	F2p10d-11n3f2c-7s-4b9a4i12x-8
do it	F-9p-13d6c-3o-2b-5i4x6
do no	F7p-3d4r-7n15f-9c4o-4b-7i-4x-14
do the	F-3p2r-4n3c4s4t10a9i4
do this	F-9d-13r15n-8f-2c3o2a-6
do to	F2p4d11r-2n-3t-4a-4x6
do with	F11p-6n21f3a-5
do you	F-20p-14r-4c-2s7b5x-6
document	F2p3d-5r-9c-5a9x-14
dog	F-21p-2d2r-6n9c-13t-5a-9i-4x10
door	F-14d5r4n-16f3c-10o5a17i20
doubl	F-12d2r-6n-9f-6x-4
doubt	F12p-8d2r22n3c-2o-5x6
down	F-2p-7d4r3f2o3a-7i15x12
dr	F8p-2d-7r-8n14f7c-3a14x37
draw	F21p-3r9n7b5a-7i6x-6
dreadful	F22r-4n-2o28i4
dream	F13p-3d-29r-5f31c4o-5
drill	F-19n-3c-5o-12
drink	F17p-10d-5r-3n-8f15c14a-4i9
drive	F-6d-8r2f-9c-7s-4x-13
driver	F-5p-4d-6r11n-2f-3c3t6a9x15
due	F2d12n2f-2c-5o-3a5k6i-4x-4
during	F-3p-5d-8r-4n19c-9o10k-4x31
dutch	F-19r-4n-10o-5x5
duty	F-12p-7d-5r9f-6c-3o-2t-4x16
e-mail	F23p27d-4r-5n8c-4o10t-7
each	F2d19r-14n5f2o2s6t-10a-5x-11
earlier	F-11p-19r-3n9x-11
earliest	F36p33r-2a9i-6x-4
early	F-29d-13r-8n-14c-7s-8b-4k-6
earn	F-19p2d-4n-5c5s20b-6x-5
earth	F9p11r-2n4c16t-4
easier	F-9p-3c-3b-4x-8
easy	F-22p-2d-5r18n-23f-2c2o-3a12i-5x10
eat	F-14p-2d-3n-6f4c2x31
effort	F8p18r-10n5k-6x-5
eight	F-2p-5d10r-13
either	F-3p22d-11r-13c5o3s-8t8b-4i-42x-13
eleven	F-31p-2r-6n-11f-6c-9a-4k-6i-8
els	F-14p-26d26n-29f6c-12o2s-16t-4b12a11
email	F-4p6n15o-5t-6
employer	F4p28d-8r-15n-9f-7c-4o-4a8k4i5x-8
enclos	F-9p-12d-3r19n-4f-4a6i12x22
end	F-13p-12r-11n6f-6c-6o4s-19b-5x-20
end of	F-8p3d-2r5n-5f-2c-3t-10x-7
engineer	F27p-13d-3r29n14a-7k-5i9
english	F-2p-5d4r3n-11c-6o11s-8b-4a-15x8
enjoy	F-12p-8d-9r-5n-7c3o-2a-7i-44x14
enough	F21p11r-3n12f-5c-3o10s5b4a-14k-4i-5x11
entranc	F-33p-4d-6r-15n-4c-2o-7a7x7
envy	F-18d-2r-25n4f4
error	F-12p-7n-7c-2o-4s-7
euro	F-7p4d-8n-3s-20x-14
even	F26p-10d20r-15n28f13s-26i5x10
even more	F-14n-8a-4i10x9
evening	F6p14d-12r-9n-9f-3c11o4a-4i12x17
ever	F-8p-4d-5r3n6f-11c-4o8t-5b5a-6k4x17
every	F9p-8d8r4n10f16c-21s5t-10b-5
every day	F3p4d-5r17n-9o-2a5
every second	F4p-8n20f-2
everyon	p3d32r-23n-14f12o6a-7k-4x-5
everything	F-7p-6n17f11c-4o7a-6x-14
evident	F20p11r5n10c-2o-4a8
exact	F12d-5r13n-2f-8t10i4x10
exam	F-14p-2d-4c-3s-5t-8a-6i-11x-9
exampl	F-29p-10d-3r-14n-8f6c-6o-2a-4i7x14
excellent	F-28p-3r12n-10f3c-28a5i-5x20
except	F11p-9d-8r-2n4c24a-4x6
exceptional	F6r39f-16c-2
exchang	F22d21r-4n14c-2a-4x-9
excit	F-21d-3n-10c-6t-10a-6i35x6
excus	F-23p-14d-8n-20c7o6a-27i-4
excus the	F-13n-7c2a-7
expect	F-24p-7d-18r2n21c-3s5t5a-8i-8x9
expect a	F-10p-7r-4n-4c-4b8a-4x-6
expect to	F-23p-17d-6r5n-3t16b-4
expectation	F7p-9r17s11
expedit	F17p24d-2t-8a12
experienc	F14p-17d-26r-10n53f14c-12s-7t-4a-15i8x-19
experienc with	F-23p-2n-25i5x-12
expert	F-9r-14n-2f14c-2
explain	F-14d-10n-14f4c-12o5s-19b4a-4i-9x-5
extraordinary	F2r-20f8
eye	F-23p5r-5n8f-15
face	F17d4n11f8c9s-6a-4
fail	F12p3d2r16n16f-2c-7o8i-4x5
failur	F-17p-6d-6r31n-31c-4i-8
fair	F-59p-9d-20r-10n-10f-13c-2k4i-8x16
fall	F15p-4d6r9n-10c3o9s-13t-6b10a-12k-4i8x-20
family	F6p-8d34r-23n5f-7c-15o-4t-9b-8a6i6
far	F3p-4d6r-8n21f-4o-3s-5t6b-5i12x5
fare	F29d10n5a-8i8x4
farmer	F-13r-6n-8
faster	F20p24d-3r7n-8f-5c7
father	F-19d10r-8n-4f8c-5o-7s-5x-5
favour	F29p19d-7r11n6c-3s5a16k6i4x-8
fear	F-2p-3d-10r30f-7c-10o6
feed	F25d26r-2n-7f-2c-6
feedback	F-27p-4d-12n-5o2s-4t-9b24a10i-5x-11
feel	F25p-25d-8n41f31c-4o11s-5t-8b-8a-36x-22
feel like	F15d10n6c3o2i-4
feet	F-25p-4d-22r-2n-5f6c-5x8
ferry	F-12p3d-6n-2c-3o-4t-6a-5i11
few	d-8r29n3f-11b14i-13x-5
field	F-7p-7d-8r21f-4c-4x-10
figur	F-27p3r4n-8f-3c-15s16t-6b6a-5i-4x17
file	F-15p-4d-8r-11c4o-7t-5a11i-7x-7
fill	F4p-5d-7n9c11o-3t-5a-8i-7x18
final	F21p14r4n-11t9b-8k-4i-4x-16
financial	F21d29r-4s8a12
find	F-14p14d2r-12n-5f9c-17o-2s6a-13i-9x12
find a	F9p-8d4r13n3f-3c-5
find i	F-14d-9r-17n4c5a-7x-8
find it	F20p9r6f-2c7
find out	F-24p2d-2r-5n-10c-3t7a6
find the	F-7d-3r-12n8f-2i4x6
find you	F3p-4r15n9f-3c-3x10
fine	F-42p-23r-20c-8o-3s4t-10a-10i-8x12
finish	F-30p-19d4r-2n-5f-2c-11o-2t10a-5i5x-9
fire	F-22p-2d-10r-2n-3c-6a-4x13
firm	F16p-10d9r-10n17f3c-5o-8s-6t-7i-8x-15
first	F-25d-5r-5n-13f-13c-18o3s-6t-17b-9k5i-4x21
first @day	F5p-5r4n-3c-2s-5i-4
first choic	F-12p5d-4r-16
first: @amount	F7p2d10r8f-2c-3
first: @apology	F-9p-3n-6o-7a-8x-7
first: @banter	d-5r3n-8c7x-4
first: @before	F-8d-3r2n-2c-2
first: @beg	F-8d-7r7f-6o-5
first: @certain	F8r-2n2c4
first: @command	F14p9d7r6n-6f-2c5t-5a12x-5
first: @compare	F-5p-6d-6f-6c-3a-7k-4
first: @conditional	F-14d-6r-5n2c-5o-3s-4a-7x-5
first: @decided	F-4d2r-5n-7f-5c-5o2s-8a6x-4
first: @doubt	F7d-3r-3n8c3
first: @feelgood	F5p2d3r6n3f-2i-5
first: @future	F-16d-6r-3c-5t-5
first: @hedge	F-10p2d-5c-3t-4b-4
first: @interest	F-14p-6d-3r-4n-3a-4i18
first: @learn	F-7p-2d-7r2n-3c-4s-7i-7x7
first: @learned	F3r11n-5
first: @lowest	F-15p-9d-3r-2n-2c-2a-4
first: @me	F-2p-3d3r-2n5f-4c-6o2s-8b-5a-10x-5
first: @nobody	F-4p-9r3f4x-4
first: @oldwork	F3p-4d-4r5n11f2o-3a-6i-7x-10
first: @others	F8p11d4r5n-10
first: @ought	F6p10d-3r4n-8f-3s-5b6a8x4
first: @please	F3d6r2n-2f3c-4t6a14k-5
first: @reader	p-7d-2n5f-2o-7s-11t-7b-7a-20i-5x14
first: @request	F-4p-6r-5c2o2t-6a12
first: @respond	F16p5d7r-2c9a23
first: @sarcasm	F8p-3r-3n10f2
first: @silence	F-16p-10d-4n-3a-4
first: @since	F-7d3r-4n-3c-4x-5
first: @slang	F29p-3d-5r-9n-12c31o-2b-4k-6x-10
first: @started	F13p-3d9r5n3f-2c-2i-6x-6
first: @strongly	F8p-2d-3r-6n8t5
first: @teach	F5p-3d2r11n2
first: @thank	p-5r2n-8f-3c4o-3b-5a-9k13x4
first: @we	F-14p-3d-3r-5n-6c-3s-4a-8
first: @when	F8d3r8f2c-6a-4x5
first: a	F2d-2r12n-6c-6a-4
first: as	F-11p-8d-6f-8a-6
first: at	F-8r-4n-4f-2x-4
first: be	F-4d2r3n-6f-3s7t4b6a17i-8
first: could	F-4d-2
first: do	F-4p4r-8n-11c2a17
first: for	F4p-2r-3n4f2o-2s9i-4
first: good	F14p3n5c7
first: have	F-5p2n4f-2c-8t9a6
first: i	F-2p-3d3r-2n5f-4c-6o2s-8b-5a-10x-5
first: if	F-14p-6d-5n2c-4o-3s-4a-5
first: in	p-3d-6r6n7f-2c-5a-8k-4x-6
first: it	F-2p-3d2r-8n8f-4c-10o2s-6a-6x-5
first: kind	F9p4d3f2a14
first: let	F11p2d-2r6n-3f-3c8a24i-4x-6
first: may	F10n3
first: no	F-13p-7d-6r2n-7f2c-2
first: nothing	F-16p-9d-4n-2
first: one	F13p9d-2r3n-4f4c-3a-5x-6
first: please	F-8p-4d3r2n-3c-10
first: should	F-13p-5d2r-7c-4
first: so	F8d-3r-6n7c5t5
first: sorry	F-3n-3c2o-7x-5
first: thank	F-10p-7r-2n-9o-3t-5b-6a-9k11x11
first: that	F-7p-3d-3r-6n-3f-3c2x4
first: the	F-15p-14d-3r-14n8f-2c-17o-3s-6t-9b-5a-28k-9i8x36
first: there	F6d-2r9n-4f4a-4i-4x-7
first: this	F-5p4d-8r-3n3c-3i8
first: unfortunat	F-8p-4r-2n-3
first: we	F-14p-3d-3r-5n-6c-3s-4a-8
first: what	F-17d-2r-8c-12a4i-4x4
first: when	F11d3r8n2f2c-5a-6x7
first: where	F4r9n2c-2
first: will	F-17d-6r-4c-3t-4
first: with	F11p-3r5c-4a-5x-5
first: would	F-2p-2c-4o2t-5
first: you	p-7d-2n5f-2o-7s-11t-7b-7a-20i-5x14
fish	F19p3r10f-4c5t-4
fit	F-2p6r-8n14f6c-6k7x-13
fitter	F-8p14r-5c-5t-4a-5
five	F-15p-13d15n-3f-9c-12o-3s4t-4b4i-11x12
five minut	F2p-10d15r8n-5c-2b5a5x7
fix	F25p16r13n-4s10t-6a-6i7x10
flat	F-3d-14r-3n6c2s12a-5x-9
flexibl	F-23d-14r-4n-2c-3s7
floor	d12r-4n-4f6c-18a4i9x10
folder	F-25p-7d-6n-4o-3x9
follow	p-3d-5r19f3c-5o-2s-7t19b-6a6x-17
food	F9p-4d10r-2n-4c9s-4x-6
football	F21r-3n10c11x4
for	F-11p-18d2r-3n-4f-5c-16o19t-6b14k18i7x20
for @command	d4r-9n-7o8a-4k6
for @decided	F2d5n-2f-2o3
for @learn	F12p4d5n3x10
for @me	F2d5n-2f-2o3
for @reader	F4p6r3n2f-3o-3b-4x-6
for @respond	p-6d7r-2c-3o4a-7k5i4
for @somebody	F-11p-2d-3r-4n4f-2c-2b4
for a	F-7p-4d2r-6n2f6c2o-12s-11t5k-8i23x-17
for any	F-8d-3r-2o-5b12a12k-7
for ask	F23d-3o12t6a4x4
for be	F15d2r2c-3o12s-6x-7
for i	F5d10n-5f-5c2o6s5x-4
for let	F-10n-5c-3o-2a-7x13
for no	F8p3d-2n-5c10a5x-4
for one	F12p-5d13r-8c6i5x-4
for some	F-21p-2r-6i7x5
for take	F5r-7n-6o14x5
for that	F7d-2n8f-3c11s4k-5x-16
for the	F-3d-4r9n-4f-5c-8o-2s-5t-5a-7k7i-6x12
for this	F11p-2r8n6f-6c4s8a-5x-4
for today	F-13p-5c-3
for year	F11d-3r3n2f8x5
for you	F10p14r6n4f-7o-8s-4b-9a4i-5x-14
foreman	F3p14d-5n9f-7c-2o-3x25
forget	F-14p23n-32f-6c7o5s4a-13k4x6
forget to	F-18p-5n-7c-4s4k-4x7
forgiv	F31d-2r-5n4f8o19a-6
forgiv @decided	F5n2f2c-2o3
forgiv @me	F5n2f2c-2o3
forgiv i	F12p2d2r-3n4f4c-4o6
form	F-14p-2d-7r-18n9c-4o7s-8t-7a-12i6x-20
formality	F13d-5r33n-9
former	F-13p2d-5r-9n-5c-3o-3s-6a6x11
fortnight	F6p18d-9r8n6o-2a15
forty	F-8p-12d3r-20n15f-4c-2o-2s-4b-5a-5i-5x26
forty minut	F7p-5d-4n21
forward	F-3p-4d-9r10c-8t-5a-8i-4x-12
forward to	F8p-6d-3r6c-3t-7a-11i-5x-4
four	F-22p-9d4r-24n-3f-6c2o-6s-12a-11i-9x22
four time	F3p-12n14
frank	F19p-7d4r17n8f-3c3a-7x4
free	F-8d3r-13n-10c8o-2s8t-12b-4k-5i-6
freeze	F-17d-3r-3n-6c4o-13x9
fresh	d-2r16n-3f-2x-8
friday	F20p8d-5r-5n-3f3c8t13x-5
friday i	F17p16r-2f4c2
friend	F-9p-4d21r-8n-7c7o-3a-9k-10i-22x10
from	p4r-6n9f-16c-7o-2s-5t4b-15a-6i-12x6
from #	p-5d-2r-3c3s-8a-6x-14
from @reader	F8p8d-3r2n-4x-8
from a	F2p3d-2r-4n10c-7x8
from i	F-4p-4r15n-2f-2c-5o-5a-12
from the	F-6d-8r-4n-6f10c11s-8i5x6
from you	F17p17d-6r5n-8c-3o3b-4x-19
front	F7p16d7r-8n13f-6c-7o-5k-5i-5x7
front of	F13p13d5r-2n9f-3c-2o-3
full	F-17p-10d-9r-6n18c-6o2t-12b8a-5k5x17
fully	F-18p-4d-3n-5a-5
fun	F-7p-8d-5r-8n-6f-3c7i18x18
further	F-13d-5r15n-11f-2c-12t22b-11a-5
futur	F9p-3d23r14f-7c-8b8a-12x-5
garden	d-5r-4n2f-5c5x20
gate	F-8p-4d-2r-4n-3c-12t-10b-4a-5k5i6x-13
gather	F7p-4d-4r7n15f-2c-5i-5x9
genius	r6n-6f14c-2x8
gentleman	F29d-2r7n14a-9k7i4x-20
get	F38p14d20r10n12f-15c13o-7s14b-17k-12
get a	F-18p-2r-7n-2f-8s14t-4x6
get back	F3p20d-5r2n-3f-2c-7a-7x-5
get i	F10p10d4n2c-3t-6a9i4x-4
get it	F18p-2d-4r4n-2c12a-18
get the	F6p-3r8n2f2c-2s-4b5i-11
gift	F10d-5r-15n-3f17c-2s9
girl	F24p8r5n-3c20a7i-5x10
give	F3p-23d7r3n9c-4o-9s7t11b5a-13k4i-13x-6
give @reader	F2p7r-3n6c-2
give i	F-7p-5r-4n-5f2c-3s5t7b6
give it	F16d2r3n-4c7b5i4
give up	F-4p-13d6n7c-2a-4x-4
give you	F5p17d-3r-6n14c-5o-3t-4x-5
glad	F-13p-15d-3r-3n-10c-12o-2s5b-10k9i14x6
glad to	F-4p-6d-3r-2n-3a4
glass	p-7d-19n18f-2c6i9x12
go	F11p5d5r5n-6f-8c12o-3s-9t7b4
go on	F3p8d-5r-2n-9c5t6i14x-12
go to	F-22p-6d-9r-5n-3t12a4i-5
god	F6d31f-25x-4
going	F24p11d13r11n-4c9o3s4b-13a15k-8i-10
going to	F13p5d-6r6c7k-4
gold	F-6r6n-5f-12k6x4
gonna	p-8d-3r-7c21
good	F-10p-15d-6r-19n7f-8c9o-11t-10b-10a-23x-13
good at	F20n18c-6
good that	F15p-2n4c15x4
good to	F-10r2n-11f-2c-3i-6x-9
grade	F-9p-6d-3r-6n9s-11i-4
grant	F14d-4n8f5c-2s12t-6a14i-4x18
grateful	F-4p-4d3r-5n4f10c-5o-2s5t4b-5a7
gratitud	F-4p14n-6c-2k17
great	F15p-9d-5r20n-20f7c9a-4i15x-23
greatest	F4d-4r-22n-4f12c-3i5x7
green	F-17p-9d-6r-6n-4f-7c10b-4a-4
greet	F-24p-3d-6n-10c3i-4
grow	F-37d-15n-12f5c6o-2s-4a-6i12x-13
guarante	F11p-4r22f-2c-6x-5
guess	F4p-8d-6r-3c18o-3
guest	F-6p-10d-4n10f-2x8
guid	F-24d-5r-6n-5f-8c-7b11a9i12x21
guy	F6r-11n3f-15c24o-2t4i-15x-9
haha	F6d-20r-2n-8c13o-2a-11x-5
half	F5p-7d2r-9n13f-7c7s-17a5k-4i-6x10
half a	F-12p3d-5n-9f-2a4x5
half the	F15d13r3s-7x5
hall	F-34p-4d-7r-21n-6f-2c-12s-5t-9a-6x15
hand	F5p6d19n-2f4c-13s-5t-6i14
handl	p10d-2r2n2f-4x11
handshak	F9d2r7n16f3c-3x8
hang	F3p4d6r2n-4c13a37i16x7
hang on	p-3d10r6f6c-15t5
happen	F20p14d-2r-2n-10f8c11s-12t35b-16a9
happy	F6p-6d4r4n8f-2c5s7t-6a-12i4x-9
happy to	d-5r6n-2c-3a-7i4x5
hard	F-9p17r3n-14f-6c-3o-6s-5t-5a4i12
hard to	F11p11d2r3o-2t-4x-8
harvest	F-15p-23d7r8n-3c-4a-10x-14
hate	F26p5d-13r-11n31f-5c10o15a-4k-5
have	F8p7d8r3n5f-4c-19o4s-6t19k-4i-11x-4
have .. the	F-3n-2
have .. to	F3
have @boast	F-8p-4d2r-4n-3f2x6
have @command	F6r7n-3f2c2o4i7
have @decided	F-7p-3d2r3n-7f2c-2
have @hardship	F7p2d-4r8c-2x-4
have @learned	F7p7d-8r-10n16f-4c2x-5
have @made	F-6p-3n-2f-2
have @me	d5r-4n-2c2i6
have @past_work	F-8r-2n-9c-3
have @reader	F7p5d-4r8f-2t4a4
have @respond	p-5r12n-3
have @rival	p7d-4r2t4
have @silence	F10p6n-4
have @since	F6r11n-2f-2
have @started	F8p-7n8
have @strongly	p-3d3r-3f7c-2
have @urgency	F-3p-4d-3r4n2f-2
have @world	F3d-2r-4n-4f7
have a	F-9p6d-4r-2n-21f-11o-6s-6t7b5i-8x-10
have already	F2p-3r5n-3f-2t-5a-4x-4
have always	F-11r-14f3i4x7
have any	F-12r2n-2c-5o-2t-8b-5a-15i-6
have be	F9p4d18n6f-14b-6a4k12i-4
have chang	F-14d-12n-3x4
have come	F4p5d-3r4n14f-3i-6x-11
have decide	F-7p-6r4n-4
have do	F-17d-5r-11f6c-4t-4x6
have ever	F6p-3d-4r-9n-9f16x4
have find	F4p-5r10n6f-2c-3s6x5
have get	p-11d-5r13n-4c14t9a10k-5i9x-4
have have	F-8p4d-2r-7n-9a-6i-4x-9
have i	F3p3d12r-8n-4c4o-2a6i12x-5
have it	F2d-4r-6n5c13t6
have make	F15p-6d-2r5n22f5o5b7x-9
have meet	F8p3d-5r9n4f2c-3t9a4x-6
have mercy	F13d22c-5
have never	F-9p-9d4r-7n-8f9o-2x7
have no	F11p-4d5r-7n2f3c7o7i10x12
have nothing	F11p-2d5n8f-2a6
have one	F-16p-3d-7r-10n-2f4c-2a28
have take	F9p4d-4r11
have tell	F-8p-8d2r-5f5c2a4x11
have the	F-11p4d2n-5f5c-3s-6t11k-7i-4
have think	F-9p5d-9r-5n-8s5i-4x-4
have to	F-7p-5d13r-9n2f-9c5o-4t-5
have write	F3p-5d-2r11
have you	F15p10d-8r18f-5t10a9x-4
he	F29p3d13r-18n-7f2c39o5s-9t-5a-10x16
head	F-3p-4d5r12n-9f-6c8o2a9k-9i-7
hear	F-3p35d-15r-41n12f2c-18o-18s-20t29b4a13k-11i-16x4
hear from	F-19p2d-3r-11n-10f-4c-4o2b-4a-17x-14
hear that	F-11d-3r-6n2f5c5o-7s-6t-4x23
hear you	F15p-4d2r7n-3f9
heart	F15d-26r-5n-7f25c7o4i4x-8
hello	F-2p-3d-9r5n-4f-7c24b-6a-18i-5x5
help	F-21p-3d4r-11n-14f-15c-10s16t4a14k12i-4
help i	p3d4r-2f-5t5b4a15
here	F-18p-11d-17n11f-17c-3o5s-9b-12a-8k-5i14x-34
hey	F26p-10d-3r-4n-5c32s-6t-12b-8a-40
hi	F17p-4d-3n-6c17t5a7i-6
high	F-23d-2r19n-6f-12c-3s-4a9
higher	F-16d-4r-10c-7s28b7x-12
hire	F-12p-6d-2n-16f-5c9o-3t-10a-8x16
hire i	F6r12n-16c-4i-4
hit	F16r-5c19s-4b8a45x-6
hold	F4p11r-9n-7f8o-2a-15x-5
hole	F6p-2d21r14n3c-2a12k-4i-5
holiday	F-11d-13r4c7s-7t-7a-13
home	F-4p-13d17r-20f-9c8t5a-4x-23
honest	F-5p-3d8r-13n-2c5s-5t5b-15a-18k8i10
honour	F-4d-14r-7n-8f22o-2k6i-4x-6
honour to	F-14d-6r-2n-3f-4
hope	F9p-6d22r-28f-12c-5o8t7k-6x-14
hope for	F-19p-2d-13s4b-4a-5i-6
hope i	p8d-9r-2n-10o6i5
hope that	F6p9r-6n6o-3s-5k-4i7x-13
hope to	F-8p-9b6i11
hope you	p-5r-3n3c7o4
hospital	p-9d6r-9n4f-4c-2k-6i14
hotel	F5p6d-3r6n-6f15c-3s22b-14i-6
hour	F-13p-6r-7n24c11s-35b8a5k8i10x11
hour and	F5p-6d-2n11c-2a-6x-9
hous	F7p2d12r-10n-4f4o-3s-10i-8x-13
how	F-18p-19d4r-16n-2c-15o3s6t20b18a16k-6i-28x20
how @decided	F-10p-2r-2c-2t-5b13x4
how i	F-15p-3d2f-3t-8b19a10x5
how much	F7p7r2n-10f-2o-2s7t-4b-7
how the	F-10p7d-11r4n-5c-6t10b-5a8i-6x25
how you	F-7p11d2r-4n-16f-6c-5t4b8
hr	F15p7d-2r-8n12f-4c10t6b-6
human	F15p-4d6r-8n-5f25
hundred	F-4p5n-16c5o4a-10i-4x-4
hurry	F-35p9d-4r-10n-24c-10o-7t-11x4
husband	F16p-3d26n-3f-3c-2x-6
i	F-4p-14d-3n-11f-10c-6o-8s-13t-19a-7k-9i-4x-12
i .. @boast	r3
i .. @command	n-2
i .. @feelgood	n2
i .. @request	F-2
i .. a	p2
i .. and	F2
i .. be	F2n3
i .. for	F2
i .. in	p-2
i .. it	F-2
i .. no	r-2n3
i .. that	F-2
i .. the	d-2r2
i @answer	F-4p-3d-3n5o-4t-5b6
i @apology	F-3p-2d-4n-6o2
i @assume	F4d-5r7i-7
i @bad	F8p2r-3c3o-2
i @beg	F6d9r-7n-7o2a6x-4
i @boast	F6d-5r15n-6f3c3
i @bother	F7o6
i @certain	F-2r2n-8
i @command	d-2r4n-2a-4
i @compare	F-7p2d-6r-3n-6
i @decided	F-8p-2n-3o2s-5
i @doubt	F-4p-2d-5r-4
i @family	F-4p-4d4n-3c-2
i @feelgood	p6r-3o3a-5i8
i @fit	F6d-2n5f5
i @flirt	F-8n-3c-3
i @future	F3d2f4c3o-2i-6
i @hard	F3p7d2n-2c-4
i @hardship	F9d3n3f-3c2o4s-6
i @hedge	F-11p-4r-3n-9f3
i @house	F11d8c6
i @interest	F-3p-4d-9n2f2c-2
i @job	p-5d-4n9c-2i-4
i @joinverb	F3p-3d-4r2f2
i @lack	F3p5d7r-9n2f3c2o-2a4i6x-8
i @lasthope	F5p5t5
i @learned	F-6d-4r-4n-2
i @letter	F7p10d3r-2n-4c-3
i @letterpart	F6p2d5n4c-2t4i4x5
i @made	F-3d3r-4n-8f-2a4x-7
i @mistreat	p-4d2r2n-8f2
i @offer	F-3p-6d-2a-4x4
i @oldwork	F4n6f-3x-5
i @ought	F-3p-6r-2n6f-4c4
i @past_work	F-7p-5d-3n-6f-3c-2s-5b6x-5
i @pay	F-8d-3r2s5
i @persist	d-2r-4n5c-4o-3x-4
i @regret	F-3r-5n-2c3o-2
i @request	F2p-3d2c3i5x8
i @rescue	F-3d3r-9f-2c2a5
i @respond	F-4p-3r-3n-2a-5i5x6
i @rival	p3d-4r4n-2f-2c-3o3i-5
i @slang	F3p-6d-3n8f2a-4
i @started	F13d-5r12s-7t-7i-7x-10
i @study	F-2p4r-4c-2
i @superlative	F-9p-2n-2f-2c-2
i @teach	F-2r-7n-7f2c-2x-4
i @thank	F-2p-4a-8k8
i @timeline	p5d2n-6
i @trait	F-6d-2n2f-4c-3x4
i @urgency	F7p8n-2c-3t4a13
i @weakness	F2p-2d-3r-4n13o-3b4
i @worship	F2p-3d-5r-2f10c-3
i a	p18d-10r-4n5f-2c6o-2t16b-4i-7
i about	F17d-3r7n11f-3c3a-4k-5x-7
i accept	p-6r10f-3c-3i19
i address	F-16p-2n-7c-3o-3
i and	F10p6d3n4f-7c-2i-7x-8
i answer	F-10p-11d-5r-4n7c3o-9b10x6
i apologise	F6p-2n-8c-3o2t6a8x-4
i application	F-9p9d-6n-3c-2t5a10
i appreciat	F-12p-8d-2n-6a-7k7i-4
i as	F10p6r2a5x5
i ask	F-18p-4d9r-6n-7c-10o2i7
i assum	F14p2r5n-4c3
i at	F7p10d9n-5f-5c10s-6b5i16
i back	F16p-4d7r-4n9c3x-5
i be	F4r10f-9c6o6s10k4i7x-8
i believ	F-7p-3r6n-10
i best	F-17d-8r-15n13c-3o-8a-5i14
i boss	r12n4f-2c-5
i bring	p-3d-3r10n-4c-5a6
i can	F-6p-6d6r-6f-8c-10s4a-6x-5
i child	F10p3d14r-2c-3a-5x4
i colleagu	F8r-10n10f-2
i come	F7p-9d8n7f4c-3b-5i-6
i could	F4p-9d8r2f4c2s-4
i current	F4p-3d-4r-5n14f-3
i cv	F-4p-3r-5f-5c-8o-3x-4
i decide	F-14p-10n-3x4
i do	F7p-2d-2r-4n7f2o3s-8b7k-6i-7
i enjoy	F-9n-2c-2i-18x6
i fail	F-2p-2d-5r-4n22c-3
i family	F-10p-3d14n-3c-10o-2x-7
i feel	p-2d3r-6n3f2c-5o9a-6x-6
i find	d-4r-14n11f11c2x6
i first	F2d-4c-6
i for	F6p-4d2n4f4o6b-6a5i10
i forget	F-19p-7r-2n-7c3s4a-4k-5
i get	F12p2d-2r6n-5c6s6t-9i-9
i give	F-6p2d-5r3n8c-5o-2s-4b-5x6
i go	F6p-4d-3r12n6c-2i-5
i going	F5p-2d19c-3
i hate	F10p-2d-6r-4n18o9
i have	F-3d5r-5n-3f5c-2o-4t-18a-13k-6i-11
i hear	F6p18d5r-9c-7a7i5
i hope	F-9p3d-7r-10o4
i i	F-13p-8r-7n3o3b-5a4i20x5
i if	F-13r-4f6c-3o-2a10i4x-5
i in	F-4d5n-5f-6k7i13
i interest	F-9p-4r4n-5i33
i job	p-3d-6r5n15f-5
i know	F3p-2r4n5c-2o5b-5k-5
i last	F-6p10d-4r-2n-5f-2o-7i-7x5
i learn	F-6d-6r6n-8f-2b4
i leave	F-11p-11d-2r-3f8c-4i-4
i life	F-13p4d-9r-15n-4f6c4b-4a-11
i like	F-14p-3r-3n-11c-3o-2s-5i-8
i look	F-11p-13r2n-9c-2a-5i-12x-8
i make	F8p4d4r8n-8x-4
i may	F14p7d3r5n-3o6t-4b-5x6
i meet	F-13r-4n-4f-2c-2t-5
i more	F-17d-13r-2f5a-4i14
i must	p3d10r-4n-11c5o-2s-5t8x-5
i near	F6d-3r-3n-5f-2c17
i need	F19p9d21r-3n-13c-3s-13a-6x-6
i new	F25p-3r20n-5c-2t-5i-11
i now	F-18p-14d6n-10a-4x5
i old	F3p-2d2r-6n13o-3i-4
i on	F2d2r4n-6f4c-4b5a13i8x-10
i only	F-9p-3r-2f-3c-3
i or	F2p13d-6r-7n-5c2t7
i patienc	F15p16r-5n8
i present	F-7p2d-2r-14n5f-5c-3s6
i real	F-14p-2d3r-4c-6o-2a7i6
i remain	F-4r-6n2f2i19
i respect	F-23p-9d-7r-3n-5f-2
i say	F-17n-8x12
i see	F19p-3d2r14n2f-2c3i-12x-5
i shall	F13d8r-4n5f4c6s5i-4x-4
i should	F-4p-2d-3r-14n10c5o3a8k-5
i side	F-19p-4d-5r-4n-6c-4i6
i sit	p-14d15n3x12
i speak	F-10p-3r-5n-5o-2
i stand	F16p16d3r-2n-3f6t-10i-6x-7
i start	F12p2d-3r9t-9i4
i suppos	F-13p-5d-3r-11
i take	F-3p5d-5r-7n-8c-2o6k4i-6x-7
i talk	F20p9r-2c4s6i-5
i tell	F-5p11d-2r4c-4b-4x6
i thank	F6d3n8a-11k6i8
i that	F4d-7r-2n12f-6c2s5t-5a5k4
i the	F5r4n-4c8t6b-5a14k5i-10x21
i think	F10p5d3r3n2c6o-2t5i9x-6
i to	F-8p-2d-14r3n-7c-9o7t7a13i5x4
i trust	F-12p-8d-2r3n-3f-4
i understand	F-15p-4d-5r-7n-9f-2c-7o-2
i want	F6p7d-7r-6n3f4c5s12t13a16i14x-7
i what	F-16d8r-12n4f2c-5b8i-8x5
i which	p-2r14n2a10
i wife	F-8p-2d-3r2n2f-2i-5
i will	p10d-8r-2n-4f11o2t-6a-5k4i4x-4
i win	F-16r-10c-6
i wish	F-11d-3r-12i14
i with	F3d12r-7n-7c10b9a10
i work	p-8d-5r-2n8f-2c-2b4a-5i-7
i would	F3p-2d3r-4n4f2c4o-4s5i8x9
i write	F12d12r-2n-2c3o5t6k-4
i you	F20p11d-5r7n-2f4c2o-2s5a10i4x8
idea	F-8p-6d-10r-14n8f-2c11o-2s-7b6i14x4
idea of	F6p-2r-2n7c-2
if	F-17p-11d-10r-18n-6c4o9s-9t10i-5
if @decided	d3c2
if @me	d3c2
if @reader	F-3d-3n-4f-3c3
if a	F7p-4n16f2c-5a-9i-4
if i	p-2d7n-3c5o-3s-7b-6x4
if it	F-5p-4d7r-4n-7f-3c-5o2b8a-5i8
if that	F-10p2d-4c-5a7x-9
if the	F-15p-2d-6r6n-7c3t5a7i8x23
if this	F16p5d5r-2n-4c5o8a-7i-11x-4
if you	F-7d-7n-8f-6c6t5i5x-8
ignor	F9p-13d-6r-2n45c6o-9t-6b-4a4
imagin	F-5p-18d10r-5n-3f-6c7a-11i25x7
immediat	F6p15r-10n-2a17k-7i-7x-8
important	F19p-4d15n-4f8s5t-4b5a-8
impress	F-29p-5d-4r-9n-4f-4c-2i-5x11
impression	F29p3r-4n12f-2c14o-5t5b-10x-8
impressiv	F-18r-5n-2f-15
improv	F6p-5d-3r20n-7s9b13a-4x-4
in	F-11p3d-17r-3n-11f-5c-4o-13s-8t-8k-5i-6x7
in #	F-6d-4r-5n4f-2s-5x-9
in @amount	F7p-5d-3r7n6
in @day	F-16p-11r-10n-5c-5t4i-8x4
in @decided	F3p2r3o-2x-4
in @me	p2r3f-4o-2x-4
in @oldwork	F-10n-3
in @reader	F4d8r2f-2x5
in @request	F-11p-6d-3
in @visit	F-12p-2x5
in a	F16p-7d-3r17n4f3c16o-2s-5t-8a6i7x-4
in case	F4d10c3
in every	F14p-8d-3r3n14f-4s6
in front	F10p6d7r-2n9f-2c-2o-3
in i	F2p5r7n3f-9o-5b5i-7x-8
in may	F-6p-6d3r-2n-2f-2i-8x13
in mind	F-19p-7d-9s6a5i4x-6
in one	F-12d-2n-2f-4c-3x12
in person	F6p20r-3f-3o-2k5x-4
in the	F-5p-15r-9n3f4c6o8t-4b-10a-5i4x15
in touch	F-15d-5r-4n-3t5a10i-8
in two	F12p-5d-2r14x-7
in you	F8p3d19r5n-3f-4s4b5a5i6x12
inbox	F23p-6d39r-5n-4o6x-7
incident	F-13p-9r-6n-2t-4x-4
includ	p9r-3n-3c-5s31t-11a-21
incom	F38d16s-5
inconvenienc	F-10p-4o-16a-5
incredibl	F14r-3f16c-3k-37x-8
inform	F3p13d4r21n-12f-3c-7o-3t16a22x-8
insist	F17p33d-3r-2n-14c-4o-3t9a8
inspir	F5r-14n-8f10c-6x-6
instead	p14r-11n13f-3c-12o3s4t-8a-5i-7x-6
insuranc	F7p-11d14r-2c-3s-7t-4a-7x5
intend	F17p14r-2n3i6
interest	p16d-15r-16n22f-8c-7s-7t9a10i30x12
interest i	F-11p-3r-2f-3x8
interview	F19p8d13r3c2o-6s-6t-8b28a12i-16x-8
interview and	F10p2n6a-4i-5
interview be	F16p-5n9c10o-3x-5
interview i	F-13p-3r-7n-7
interviewer	F8p-15r-12n14f11c-7o-3t10a6x-11
into	F13p5d-5r12n3f5c-10o-6s16t-4a-12x4
into the	F6p4r9o-2i-4x6
introduc	F14p-4d-3r16n6c-2a8i-12x7
invit	p14d2r-13n15f-4c-9a-7k12x4
invoic	F-18p-3r-4n-10
it	p4d7r2n-4f-11o-10s-18i7
it .. @decided	F3r3
it .. @me	F4r2n2
it .. a	F-3
it .. i	F4r2n2
it @decided	F-3p7r-2n-2f2c-3o-4x6
it @hedge	p5r2n5f-3c-7i9
it @request	F2p4n3f-4o2t4i4
it a	F8p-6d3r-3n-2f3c12x-5
it be	F4p-7d20n-3f2c-8o8s-4k4i-5
it by	F-18p-5d-3c-2s4a6
it do	F-19p3d-2r-3f4c-6o-7a-14x18
it for	F21p8d13r-2n3c-3a7i10x-6
it have	F-12p-7d2n-10f-4c9a4i5
it i	F9p7r2n-4t5b8
it in	F17p13d-3n14c-4t-4a6i10
it on	F-8p-6d6r-8n-4a-4x-20
it that	F13p9r-4n-7c14t4a-5x-13
it to	F3p-4d3r8n-10b5
it will	F-10p-2d-3r-14t8i5
it with	F-16r-7n3k-4
it would	p4d5r3n2f-7c-3t4i12x-8
its	F6p7d-8r2n3f7c-10s-4a8k4i10x33
itself	F7r16n9c-6o-3i5
january	F14d6r12n-3c-2a-6i-6
job	F-6p2d28r10n31f-50c4o-5i7x-13
job be	F-10p-2r-10i10
job i	F-20p-3d-4r-11n-10c4s4i6
join	p3d-8r3n8f-3c3b-8a4i30
joke	F-9p-5d-3r-7n7f6c-11s-4x5
joy	F-17p-6d-11r-11f10i15
june	F-8p-8d10r-15i-11
just	F-4p-6d20r-12n-11f-12c11o-4s5t16a18i13x-11
just a	F-24p-12d3r-2n-2c-5s-5t4a-4
keen	F-19d-4r-7n-10i54
keep	F-3p5d9r-15n4f-9b-4a-11i7x20
keep i	F-6p-4d5r-3n-7c-5a10i5x-8
keep the	F-8p6r-4n-7c-4x-7
key	F-5p6d5r-5n-3c-5i-6x15
kick	F20p5d-5n-4c17o4a-4
kill	p11d20r-3n-6c-8t-5a-9i-9x5
kiln	F-2p6f-6o6a9i-8x27
kind	F-15p-9d-11r7n12o-3s11t17b7a6k13i-5
kind of	F4p-5d-5n3f-3c7o3s10a-10k18i5x7
kindness	F-26p-6d-16n-6f6c-3k25i-6x-10
kitchen	F12p2d13r-7n14f-3c6t4i-6x-11
knock	F20p5d17n-4c12t9a13
know	F4p12d4r8n-13f5c-11o5s8t41b-5a18k-11i-4
know @compare	F7p5r8n-5a5
know @urgency	F15p16r-2c3
know by	F15p17r-5t-5a-10i4
know from	F-21p-2d-3r-4n-7o-2x5
know i	F15p-6d-7r3n16f-2c6o-2t5b-4x8
know it	F13p6d-2r17n5f-6c-7o7t-9
know more	F11p-3d-3r20n-9f-2a7x-4
know that	F21p-8d4r9n17f2c-3o3s5a-8x-6
know the	F-14d4r-12n4c-6o-3s-4t6b4i-8x9
know what	F-5p-9d18r-4n2f3c-2s5t-9b6x-9
know you	F19p3r-6n4f-6c3t-4
knowledg	F-19d-6r-19f12c-7o-3i16
lab	F-2p-9d3r7f-4c-6a4i7
label	F-28p-5d-16r2n-6c-8a-7i-10x-9
lack	F27p8r3n19f-2c-2b7i-4
lady	r-2n4f25c-14k5x11
land	F-8p-10d-2r13c-8o-3i9
landlord	p2d13r10n-3c-5a9x-9
languag	F-26d-6n-12f-12c4o-6b4x16
larg	F-11p2d-18r-9f-2c7o-4a-8i18x6
last	F18p6d14r-9n-6f10c9o3s-10t-6i-20x-4
late	F-23d-14r8n24f-16c2o-25a-8
late reply	F-22p-3o-7a-8
later	F9n5f-2c5k-12i-9x5
latest	F21p14t-9
laugh	F-22p-2d-8r-10n-4f-3c12o3s4a-5i-7x25
launch	F-16r-5n-2f-2c-8k-12x8
lazy	F30p-3r-11n49
lead	F3d7r-2c-5o-3t-7i-9x5
leader	F23d-6r2n-11f28c-18t4a11x4
leaflet	F-20r-2n-13x7
learn	F-16p-12d3r2n-4f-4c-19o-4s-9t-17b21a-7i-6x-25
learn from	F8d-5r-4n4f4
learn to	F-11d-9r4n-6c-3
least	F31p26d5r-10n12f-4c-6s9b7a8k7i-7x-4
leave	F5p10d2r-5n9f14c-24o-8t-8a10i-17x-8
leave i	F-6d10n-6f-3c-2s7
leed	F-16p-8d-10r-2n5f-2c-3
less	F-12d-6r-2n9f-2s28a-5i5x-7
let	F22d9r7n-4f-17c11o-6s-5t-7a13k6i18
let @decided	F3p3d2r-6c3a4x5
let @me	p3d4r-6c-2a5x5
let i	p7d10r-13n3f-3c-5o-3b4a11x11
let it	F11d18r9c-15a-4
let you	F-30p-14d-2r-4n-6c-5
letter	F-8p-11d-3r16n13f-9c-11s5t4a17k-5i8
level	F-3p-9d-8r19n-14f8c-8s19i-6
library	F-21p-9r9n-13f-7c-2a-4i10x11
licenc	F-17p-6r-4n-11c-9o-2a-4i-4x-5
lie	F19p-6d14r-9n5f-4c2o3s6a9i-4x-6
lie to	F6d-5n16f-2c-2
life	F22p-11d8r-16n10f17c15o-6s-11a-16i5x-6
lift	F-4p-8d-9r5n-8f9c7a-4k-7x22
light	F-12p6r-3n-8f11c-9k-6
lighthous	F-7d-8n6f-8o2x25
like	F-4d-4r5n-4f12c14o-12t9a8k4
like a	F14p-7d7r4n8f2c9s-5i-9x9
like i	F9p-6d10r13n-3f-3s8i-6
like that	F-10r-2n-9c-2i-6x21
like the	F12d-3r3n7c-6s-5
like this	F2p16d-5r-2n4
like to	F-7p2d-4r-4f-10c-4o-2t9a4i-10x-5
like you	F3p3r-7n2f11c-4
line	F-13p12d-9r2n-24c-4o3t22b16a28k-4i7x-11
link	F-14p-5d-6n6c-2o-6k4
list	F21p2d25r29c2o-6t7b-6a7i10x5
listen	F-20p-5d-9r-25n25f5c-2a-4i-7
literal	F2p-3d19r-7c-8
littl	F16d3r-9n26f-6c-2o-3s8t-4a-7i-14x-18
live	F-22d-16r-9n-2f-4c-7a-7i-5
live in	F-14p-4r-2n-2
load	F-8p-2d-2r-3n3s-4k-5x27
lol	F6p6d-11r3n8c-6a15x-9
long	F-4p17d-19r8n6f-2c-5o-3s-14t-4b-4a-14k-7i9x7
longer	F15p33d-22r-20n28f-5c-3o-9s-10a-10i-10x-5
look	F-2p-3d-11n-2c6s7t-9b12a-11i14x8
look after	F-12p-4r-4n-8c-2x8
look at	F6p-2r-4n14f2c-4a11x4
look for	F-16p-2d-6r-8f4c5s9b8i9x4
look forward	F8p-6d-3r6c-3t-7a-11i-5x-4
loom	F-9r-15i10x23
lose	F17p-5d29r-21n-11c-6s5a6i-4
loss	F14d-6r6n27f-6c-4o-8x-6
lot	F2p-19d17r-8n4f-7c5s-12b12k16i14x-13
loud	F-20d-9r-18n-19c6x5
love	F5p-4d-3r17f13c-4b6x11
love to	F5r-5f8
luck	F-4p-11d12r3n-13c-2k-8i-5x12
lucky	F4p-5d-3r21n-5f-2c3i6
lunch	F-6r-5n-12f-3o4k9x-12
m	F28p6d5r9x-7
machin	F-10p-2d-2r-4n8f-13c8s7a-5
mail	F-2d-7r-3n-22c3o9x-7
make	F14p16d-12r5n14f12c-16o10s-4t11b11a17i7x-7
make a	p-2d4r-14n19f-2c-3a8x-8
make i	F-6p5d-4r-13t-4i-5
man	F53p17d18r37f-5c5o2a7i-10x-9
manag	F12p17d-6r-2n24f-2c-7o-5
manager	F-10p-12d-8r4n-5f2c-9o-5a-13k-4
many	F-33p-11d-18r-5n-5f-15c-13o14s5t-5a5k11i10x12
many thank	F5p4r9n2f-7c-4k9i4x-9
map	F-12d-4r2f-6c-2x18
march	F10p-13d9r-5n4f-2c7s5t9a8x-11
market	F4d-2r26n9f-9c-3s-4b7a5x18
master	F-7r-14n-4f8s7b6
match	F8p7d-5r4n-5f9c9b-4a5i5x-4
matter	F12p-12d22r8n-16f2c-4s12t9b-4k-8i7x-9
may	F-9p-27d-7r-5n5f-9c17o-6t12k-5x-15
may have	p10r-2n-16c-2o9b5a7
may i	p-9d3r-5n7f3c-8o3t5a8i10
mean	F-30d13n-29f6c8t14a-8k8i-4x10
mean to	F5p6r10f-2c-2o4i-4
meantim	F8p12d-3f-2c-2a5i-13x-10
meet	F-5p-3d-18r-18n-17f22c5o-2s-9t-11a4i-6x8
meet a	F16r9n-4f5c-3x-4
meet i	F17p-2d2r13n5f-2t-5x11
meet you	F8p-4d-8r-4f10k-7x-8
mention	F-10d-3r-16n-9f-4c8o2s9t5b-11k-5i-5x4
mercy	F23p-2d40n-3c-9x-5
mere	F23p6d-4r5n-2f14c-2a-4k12x-10
merit	F19d-3r7n20f-2
mess	F8d2r-2n14
messag	F-8p12d-11n5c-5o-13t10b-4a-20x-10
method	F-19p-3d-3r4n-15
might	F11p-2d5r-4n22f6c-6o-2s-6t13a16i-9x-5
milk	F-14d-2r-2c-2t-12x12
mind	F-20p8d22r-11n-20f-8b-7k-4i14x7
minimum	F7p11d11n7s29b7x-8
minut	F11p-30d9r13n34f3c-9o9s10b17a9i-9x6
miss	F-36p-7d-8r-14n-6f-4c-4o-6s-7t-8b12a6i-6x21
mistak	F11p-6d-4r5n14f2c-2b-10a-14x-6
mix	F-19d-6r-2n-13c4i22x9
mobil	F-33p-13d-6f-6c-4s-5b-4a-16x10
model	F6p-4r-4f13o2s-4x28
moment	F-7p-7d4r-7n-5f3c-4s-4t-5b4a-7k-4i-9
monday	F21p25d-17r13n-5c20o-5t-11b10a-6k4i-8x-17
money	F28p-9d34n-6f-2c5s14a-15i-11x-18
month	F16p-8d34r15n-4c-3o-3s19a-18i-8x-7
month and	F5p-4d9f6x-4
mood	F28p-3d4n13f2c12
more	F-9p-6d14r5n-5f-2c-5o7t-11a-8i26x-13
more about	F2d-4f-2o-2a13i-10x-15
more than	F15p16d10r-7n2c-4a-5x7
morning	F-16p-13r4n-4f-6c8o6t-7b-6a-4i-7x9
most	F7p-11d-6r-2n15f23c-11o-5s-6t-13b7a6k10x12
mother	F-2p12d-3r7f-11c-18a6
mould	F-2d-4r13n-2i-4x22
move	F-24p13d-22r-13n-12f-4c-8o-4s32t6i-11
move to	F-13p-3d-8r-2f-2s-4i5x-4
mr	F-5p2d-10r-21n6f-11b-12k7i-10x31
mrs	F4p-8d-5n20c-8s-5x15
ms	F-11p-3d-5r-11n-6f-3c-11s5a-15k-11i-4x33
much	F-12p-10d3r-7n6f-4c-8o-11s9t-6b-7a-4i8
much for	n14f-2c-6i-6
much longer	F21p13d7n-5x-4
museum	F21d-5r6n12f3c12a-6k-8i-5x8
must	F-5p-24d18r-9f13c-11o2s-10b-9a-12i-5x-11
must be	F-2p-5d2r-2n-12f6
must have	F11d5r5n9f-2c3a-4x-5
name	F6p-6d4r5n18f6c-11o-11s12t-7b-9a8i12x14
natural	F-15p-9d-2r-9n18c-2b-4a-4x-9
near	F2p-9d-19r18n-2c17o-3s-10t-15b-15a4
near you	F6p-4d-6r24c-4
need	F-11p-13d-2r12n-15c-14o-8t-8b-12a-5i-11x12
need a	F-5r-4f2c4a7i5
need be	F13p10d2
need from	F-14d-5r-3n-2a7
need i	F-2p2d-14r13n-3x6
need to	F5p-12r13f-2o-2a-9
needful	F14p20r-3a23i-5
neither	F-6p-8d-4r21n4f-5c-2x-6
nervous	F-39p-3d-15r-9n5f-4c7o3x5
never	F-4d6r-19n32f6o5a-11i-5x18
never be	F14p-2d-3r5n6f7c5
new	p-16d-15r25n-7f-10c-13o-2s-10t6k-9i-12x14
new to	F-14p-4r-5n-4s6a-4i-4x10
news	F-16p-12d3n7f-6c-8o6s-9t16b-11a16i-7
next	F5p-14d5r11n2f-6c-5s-6t6k-4i4x4
next @day	F5d-2r7n-2c2
next month	F14p-4d-4r20t5
nice	F21p-7d-2n15f-11c12t-5b-7a-24k-17i-4x9
night	F4p-2d18r-11n-17f-10o-5s-15b-6i-26x8
night shift	F-14p-2d-11r2n-7i-9x-10
nine	F3p14d-8r-3n13f-11c-6s-5a4i-8x9
ninety	F-3p-3r10n-10s5
no	F27p21d10r7n13f-5c-5o-8s5t-21b-12a-11k-5i-13
no @bad	F-8d-2r3n-11
no @bother	F-7p-2r6n-6o-2
no @certain	F-9d-2r-4n-4c2
no @choose	F-11p-8d3c-2b5
no @command	F-3p-7d-2n3f-2c3i-5
no @decided	p-2d-4r-5n11f2b4a4
no @emotion	F-9p-4d-2r-3c-3o-2
no @feelgood	F8p-3n12o3
no @hard	F-13p-3d-2r-3n-2a-5
no @interest	F15p8r-2n14c-3o3x-8
no @interview	F-15p-3d-2r2n-6s5
no @joinverb	F-10p3d-2o-3
no @learned	F7d-2r3n-3f5c3x8
no @ought	F-12p-6d-3n-7f2c4o-3
no @respond	F10d3r-6o-2x-4
no @rival	F9d9r3n-5
no @trait	F-5p-2d9r-2n-7c-3
no @urgency	F-9p-5d-2n-3
no a	F-3d-2r17n-13f6c-2o-2x-4
no be	F-5p15d-13r-6n-20c3o19s-4a10i-4x-8
no do	F18p6r-6n4f9c2o2
no expect	F-22p-12d-3n-8x10
no going	p17d-5r-6n-7c-7k-4
no have	F-8p3d-9r-3n2f-2c3o-2i-4
no hear	F14p18d-12r-4n5c-2t-11a-11k-6
no i	F13p8d-11n3f-3c8o3
no in	F8p11d7r3n-6c-5s-4
no interest	F14p-3n15x-11
no keep	F-9p16d-2r-7n-12c-3o-2
no know	F3p-6d14r-3n-6f9c-4o-3i4x6
no leave	p13d-2n-2a14
no mind	F-13p-5d14n-5c-7
no need	F-18p-15d-4r2n-2f-2o-3
no one	F3p-2d-5r16n-6f-5c2o4t4i4
no other	F5p-7d11r5n-6f3
no problem	F-20p-2d-6n-10t4a4
no receiv	F9p21d-2r-3n-6c-2a-4
no say	F15p9d-9r-7n8f-2c5o5a7x-4
no the	F-15p3r-18n4f-3c2o-2s4a7i5x10
no to	F2p3r4n-8c6o-3a-4k4
no wait	F3p-8d-5r11n-9c13
no what	F14p8n7x4
no work	F-7d-10r13c2s4x-6
no worry	F-15d-4r-5c-3
no you	F13p-3d14r-2n2f-2s5
nobody	p13d5r-34n24f11c-8o-7s-10t-5b-8k-4i-4x5
nois	F-7d-2n-10f-2i6x29
none	F26d17r-3n-4f7c5s6a-4
noon	F-20p-21d-11n-2i8x10
not: @answer	p-9d-5r6n4b-4a-5x-6
not: @assume	F-7p-11d2r2n5f-2
not: @bad	F-11p4r9n-24c5
not: @before	F-4p4d-3r-3n-2f5o2x4
not: @better	F3p3d-2r4n-8f2c2s7
not: @boast	F-18r-13f-3o-2
not: @bother	F-4p-7d-3r5n-4c-2o6
not: @busy	F4p-4r11n-2o2
not: @certain	F-9p-2d-3r-4c2i5
not: @choose	F-14p-5d-3r-3n-2f2c-2b7a6
not: @command	p5d-7r-2n-3t-4x-4
not: @compare	F-8p2d-9r13n-9f2c-2o-3s4x-6
not: @conditional	p-4r7c4
not: @contrast	F-7p-8d3n-5t-6
not: @decided	F3p-7d3r3n10f4c-5o2s-6t-6i-6
not: @emotion	F-11p-4n-6c-3o-2
not: @feelgood	F13p-7d-3r-3n27c-3o2
not: @firm	F5p4d3r-9n2f2i5x-4
not: @fit	F-7d-2c-2
not: @future	F9p8r-5
not: @hard	F-14p-4d3r-5n-7f-3c2
not: @hardship	F-9p-7r-3f-2c-2s-5x6
not: @hedge	F2d-6r7c-4
not: @hurt	F-6p-2d-7r5n-11
not: @interest	F15p5d3r3n13c-7o3a6i-5x-11
not: @interview	p-8d-5r3n8f-2s6x6
not: @job	F-9p-8d9r-2n-4f-3o-2s5
not: @joinverb	F-3p4d-6r4n5f-2c4o-3
not: @lack	F4p-6d6r9n-8c-6o2i-6
not: @learn	F3p-3r3n10c2s12x-4
not: @learned	F8d-4r7n-4f5c5o2i7
not: @least	F14p4d-3n7f2o-2
not: @made	F10p8d-2r8n3f-3o-2
not: @me	F6r4n3f-2c2o2s-5t-4b-4a-7i-8
not: @mistreat	F-7p8d-5r6n-14c-4
not: @others	F10p-4d2r3n3
not: @ought	F-14d-4r-2n-11c2o-5
not: @past_work	F5p6d-8r14f-4c4o-3s4a-4x-4
not: @pay	F8p-4d8r-2n-6f2s-10
not: @persist	p-3d-2r10f-2o-2a5
not: @reader	F-8p-5d-7r-8n8c4o6t-5
not: @request	F-2d2r8n-6f2c-2
not: @respond	F4p9d9r-6n-5o-4b-6a-9x-7
not: @rival	F6p5d10
not: @since	F-5p5d-3n-4f-2t-4
not: @slang	F-9d-2r-5n3c-6o3
not: @small	p10d-4r-5n-4c4o-3i-4
not: @somebody	F5p3d-3r-13n5f3c2
not: @started	F5d10c2a-6x-6
not: @strongly	F8p6d2r2f6o-3x-8
not: @timeline	F14p9d-2r3n9f-4
not: @trait	F-7p-4d6r-11f-2c2k4
not: @urgency	F-17d-5r-2n-2c-5o3
not: @wait	F3p9d-8r3n-9c2a-6
not: @weakness	F-6r7n-10f2
not: a	F-13p-10d11r-5n4f-7c-9o2x4
not: and	F-3p-2d-3n3o-4
not: answer	F-7p2r3n-7b-4
not: back	F2p10r-3c3
not: be	r9n-11f2c5o11s-4i6
not: can	F5d2r10n-3
not: do	F19p6d2n2f3
not: expect	F-10p-7d-2x6
not: for	F6d8r-4f2o2s4a-4i-5x-5
not: from	F6p13d2r-4n-6o2t-6
not: good	F10p-2d-2r-2n12c-2
not: have	F-3p3d-10r2c2o-2a-5k4
not: hear	F-2p5d-5r-2c-2t-5
not: how	F14p-4d8n5f5a-5k-4x-4
not: i	F6r4n3f-2c2o2s-5t-4b-4a-7i-8
not: in	F-3p6d5r3n-4f4c-4o-2s-4x-7
not: it	F-7p2n-6f-2c5a6x-4
not: know	p-6d6n-8f4i5
not: leave	F2p6d2s-5x4
not: much	F9p-3d8r4n3f2o-3
not: need	F-16p-10d3n-3
not: no	F8p9d-2r-4n-6f2
not: of	F8p2d-6n13f-3c3x5
not: on	F3p8d-7r-2n-3c2x-6
not: say	F12p3d-3n9
not: so	F2p2d5n-7f6c-3
not: that	F13p-3r3n8f2o5i4
not: the	F-15p-3d7r-21n4c5s-4a7
not: they	F2r-12n11f-2c2
not: this	F3r3n-8c-2o-2
not: time	F5p-4r12n-2o2
not: to	p2d8r2n7f-10s5a-4x-6
not: wait	F2p2d-2n-9c2
not: what	F16d10r4n-2f-2
not: will	F7p4r-4c3x-4
not: with	F8p-6r3n8c-2
not: word	F15p-4d-2r5n7
not: yet	F-10p-4d-4r2n-2f-2t-6
not: you	F-8p-5d-7r-8n8c4o6t-5
note	F-26p-8d-2r8n-3c-10o-3b7a-22k5x11
nothing	F-12p-4d-13r-4n4c-5o-2s-8i11
nothing be	F-18p-6n-3
nothing to	F-3p3d-9r4n5a4
notic	F-18p8d-6r-15n9f-7c-12o-13t-5b9k4i-6x7
now	F2p9d9n-5f-4c7o-9s6b-10a-37k-9i-5
nuisanc	F3p-2d-7n-3o20
number	F-15p-25d-8r-3n21f-6c-3s-11a-10i-4x22
nurs	p-9r-5n17f-4c-2o-2s11i-6
obstacl	F25p16r-3n16a8x-6
obvious	F30p-4r42n-6c-4t-4x-4
of	p-12d2r-6n3f14c-11o7s11b6a-5k5i14x4
of #	F-14p-3r-9f-5c-3s5t10a5x12
of @decided	F5p-2d3r3f4c-3o5i-4
of @me	F3d3r3f4c-3o4a4i-4
of @reader	n-2f3c2k10
of @we	F7p4f2a-4
of a	F-2p-9d-4r5n2c6s7t-14a-7
of cours	F-6d-2r-4n-11f2c3
of i	F8p-3d6r7f10c-7o9s-5t6b4a8i-10x-7
of it	F16p3d9n-2f-6c11a-6i-8x-6
of the	F-21p-3d-17r8n-6f-17c-8o-7s4b-7a-4i-20x20
of they	F-13p8r-12n-10f-4c2a-5x-19
of we	F17p10r-2n3f5c2a-9x-4
of you	F3d-3n-4f7c4o2t6b7k23x6
off	F7p14d-15r-7n-8c14o-4s5b10a9x6
offer	F-4p2d-20r3n3f-5c-7o-7s10t7b-7k5
offic	p10d-2n-2f-11o-5b-15a-10x10
offic be	p-7n9f-10x5
often	F-24p-5d-5r-8n5c-2x4
old	F-12p-13d-5r5n-5f-20c7o-2s-11b-4a-16i6x-6
on	F-21p3d2r-15n-9f-14c-6o-13s-7t6b16a9k-11i11x22
on #	F-11p-7r-7a-5i12x13
on @day	F-8p6d-5r-9n-2f-5c-2o-4i-6x-7
on @me	F-2d4r2c-3x-4
on @reader	F8p6d-3r5n5
on a	F2p-4d7r3n2f-7c-2s-5a6x-6
on i	F-5d9r5n-3c-7b6k-4x-8
on monday	F-11p4d-5r-5c-8o-8a-4i-7x-10
on the	F8p11d-6r6n-4f3c-4t6b-7i-11x13
on thursday	F-15p-6r-7n-5f-5x-5
on time	F7d-3r-3n5c5s-4t5x-6
on tuesday	F11p5r-3n4a4x-4
on you	F18p13d-6r10n11b8a6k-5i6
onc	F-12p-15d-14r8n-25f19c-11o16s12t6a-8i-13
onc i	F21p5d2r18o-2i-8
onc more	p-8d2r-9n-2f3c-4o11a5x-6
one	p8d7r-7n7c5o-6s-8t-21a11k-10i-13
one @decided	F-4r4n-3x5
one @me	F-8r-2n-2x5
one be	F10p6d-3r3f4c-6s-4
one i	F-18p-3r-5n-5c2x12
one of	F12d-4r11n3f-8c9
one question	F-16d-7r-5n-2a30x-4
one thing	F-14p-5d-5r-3n-2c-4t-4a7i-8
one who	F8p-4d13n-3c7o4x-4
only	F-42p3d2r-7n22f-4o-2t-4a10i-6x17
only the	F4r13f5c-2x-4
open	F-12p2d-12r-7n-16f19o-9a-8i-4x10
opportunity	F5d16r-11f-6c-2s-4a-8k5i6
option	F11p-16d38r-11n-8s11t-10
or	F28p20d13r-7n6f-4o15s-5t8a9i6x-10
or be	F4p-12c11t4a-9
or no	F15p27d-11r3n-5c-3b-5a-6
or the	F12d13r-2n-2c3o3a8x-5
order	F-13p11d-7r-9f-4c-7s-5b8a8i-5x-15
original	F-2r-9n-3f9c-5o-5t-8b-5x-12
other	F25p24d-7r2f15c8t-5b6x-8
other @firm	F-4p7d-2r-8n-6
other company	F-16p7d-4r-8n-10i-4
otherwis	F9p18n-3a6x10
ought	F9r13n-13f8c-3b18a-5x-7
out	F-31p29d22r-4n26c-50o5s5t6a13k7i11x12
out of	F5p-9d21r3n13f-4c-9o3s-6t-9a-12i5x-6
outcom	F10p2d-3r11n7t14x-10
outstand	F-7p-2r13f-12o-2a-5
over	F13p-13r20n9f-6o6t-7a7k5i-8x19
over the	F-9d-2r-9n7f-5c3a-6i4x17
owe	n2c4o8b6k-8x-6
own	F13p-5d4r14n11f-4c-13o-4s-8t-7a-8i-8x28
owner	F20p3r-3n16c-2i-4x-7
p	F14p4d7r4c3o6s-9t-7
p s	F7d4r5c2o3s-5t-4
pack	F19p-3d-2r12c13a-4x6
page	F-7p6d-3r4n-10f3c-2o2i-5x-14
panel	p6n6c-3o-3s-7t-5b11a-11k5
paper	F-28p-20r-12n4f-6c-15t-4b-20a15i-4x9
paperwork	F16p18r5n-6c2a7i-6x-12
parcel	F-17p9r-7n-16f-4c-5x5
pardon	F16p-3d-9c-7o20s6a-6
parent	F-3p-11d14r-2n-8f10c-5o-4a6x9
park	F-4d-6r-7n15c12o-7s-12t-8b-6a8i10x10
part	F-23d-11r-2n-9f-13c-8o-2s7t-9b-6a-10i12x5
part of	F-17p-3d-4r4n-6f-4c-2i7x4
particular	F-17r-3n-8c-3b9i-5x17
pass	F-26p3d-5r-13f-6c-2t-10b-8k-15x-4
patienc	F8p29d-5r-13n4f-5o14k15x-7
patient	F-5p28d4r-8n-3a7x14
pay	F-9p-18d3r4n2f2c-8s28t-12b-6a14i15x6
pay for	F14r3n6f6
payroll	F-13p-3d-10r6n-4c-3
pen	F7p20r-5n-3o-5a11x-10
pension	F-2p2d12n-9s15k-4x5
per	F15p6r16f-2a-11x-5
percent	F-12r-11n-5s-18a-4x-12
perfect	p-12d3r12n-23f28c-8o4a-9x-4
performanc	F-3d-5r10n8f-3c-4o4b27a22i-5
perhaps	F-5p-6d14r-9n6f4c-4s-9t9b-7a-7
period	F-27d-2r-10n-3o-2s6a-5
permit	F-41p-2d-29r-8f-2c-5t9a20
person	F-9p-4d-33n-5f8s-4t-10b-7a10
person be	F7r-3n16f-3
person i	F18p7r-3n10f8o-2x-5
person who	F-16p-6d-6r-11n9f-9k-4x9
personal	F6p2d-4r-2n24x-6
personnel	F19p3d-2r4n18x5
phone	F-8d18r-23f-10c-8o2s13t-7a7i-12x-7
photo	F9n-3o3a-4x-6
phras	F23p-4r-3n23c-3b6x-5
piano	F-16f-3c-8x12
pick	p-9d7r-18c8t7a7i-9
pictur	F12p-10d9r5n-3f-3c13i17x-4
piec	F-10p-5d8r-2n-6b7a-4x16
pity	F9p4d11r-6n19f-16c-10x-17
place	F-6d5r-4n-8f10c8o13s4t7a12i6
plain	F-19p-4d-5n17f-3c-5x17
plan	F-9p8d-7n-12f2c7b10a-6x7
plan to	F8d-2r11n-2x13
planner	F-18p-4f-5x6
plant	F-3p3r-3n-7f2c27a5
play	F2p14d7r-2n-2f7c-8b7
please	F22p17d23r-3n-20f-6c-4o9s-8t-12b-8a18k-16x-5
please @command	F5r3n-2o-2b4
please @decided	F3p3d8r-10n-3o3a-15
please @mistreat	F-7p-4d-3n-2c3i4
please @respond	d-5c2a4
please advis	F-17p-3d-3r-7o-3t5b-5a18
please do	F5d7r-5n-7c-2o9
please i	F-18p-3d-5r-6o-3b7
please let	F-3p-7r5f-2c-3t-5a-30k-8
please send	F7p-13d-5r22a10
please take	F-18d-5o-9a-8
pleasur	F-16p-3d-5r-10f-17c-4k-9i25x-15
plenty	F20p17r-5n-3f-3c8i7x-4
point	F-8p-6d16r-5n-13f-4t-10b24
pointless	F20n16x-6
polish	F-24r-5n-4f-6o-5x14
polit	F-7p-27d-3r-2n24f-3t13x-5
poor	F-15p-5d-6r-4n3c8o5a-4i6
porter	F-22p2d-11r-4f-6c-7o-4k5i8
portfolio	p6d-6r4n-5f3c-9x-19
position	p2d-4r13n-12f-2c-6o8t7b-4a-7x-11
possibl	F-8d-6r-11f-4c-12s5t-17a12i-9
post	F-18p-10d-4r-4n-5f-4c-18o-3s-18t4b-6i7
practic	F-6p15d6r-5n-8f-3s6b12a6x9
practical	F4d-2r15n-2c-2o-2i7x-5
pray	F5d14r-20f-5i5
prefer	F4p-8d-9r11n14c-5t9a-4i4x9
prepar	F26p7r21n13c-6o-2t-9b-14a17i-7x8
presenc	F22d-5n-8f18c-2k-5i-6
present	F-18p2d-13r5n11f-11c-9s8x-11
presentation	F16p-3d-4n31c-3b9i-5x-5
press	F-19p-12r12n-16f-5c-4t-4a-12x24
pressur	F-9r-7n-8c-3o-7a-5
pretend	F4p-5d-5r-2n14c4x6
price	F-7p-3r14n-24f-2c-3o-4s-5t-5a-7x8
printer	F-5p-3d-2r3n-13c4i-4x6
prison	F-8r-2n-20x4
privileg	F10d-3r-6f21x8
prize	F-26d-3r-18n-3f2c-10s-4
probab	F18d4r-18n18f-3o4x-12
problem	F-9p-13d-3r14n-14f-14c-7s-5t7a10i-10x20
process	F39p5d-5r9n40c-6o-2t6b-4i4x-18
process be	F15p-4n18
product	F13p-2r-4n4f13c-4a-5x-13
profil	p-3r21n-23f5x-7
programme	F-27p-8d-4n-8c-5i-6
project	F3p-5d-5r24f-4c-6s-9a-6x-27
promis	F-8p-18d-5r-22n36f-15c3o3s-4a5i4x5
promis to	F19p16d-4c3i6x5
promot	F11p-3r28c-6
proper	F16p-5d3r13n-10c9o5k4i-4x-4
proud	F-24p-3d-9r-2n-2a-6i29x17
prove	F13d16r5a6
provid	F-7p13d-15r-2n8c-5s16t-5a5x-8
public	F6p4r-5n14c-2o-5a-6i-6x-9
pump	F-14r-10n-2f-8c11b-4i-4x26
pupil	F-15p-6r2n-8f-3a4x-5
put	F31p15d28n4f-3c6o10s5b-6a13k-7i9x-12
put i	d7r4n3f-3c-2a-5i18
put it	F-6p2d4n12f-7c-2s5a4x9
qualify	F11p-5d-3r4n14c-5o-2i-19
quality	d-3r10n7f-2o-5i-5x16
quarter	F5d5r16s-8
question	F3p-9d-11r-8n18f19c-2o2t-8i-11x-11
question about	F14p-2d4r5n7o-2s-4a20
question be	F3p-4r8n-3f10c2o-4a4x-5
queu	p6d3r15n2f-3c-3
quick	F-19d-8r-12n-8f-10c-5o-3t11b-4a-11k19x-8
quiet	F-24p4d-7r-3n-9f-3a-11i-8x5
quite	F30d5r5n16c-11o9
rare	F-21d-2r-10n8f-2c-5x-4
rate	F-5p9d-16r8n-8c-2s-5
rather	F6p6r-7n18f-7c-4o-3b-8i5x4
rd	F-19p-17d-2r-3n12o-6t-7a-10
reach	F-33p-8d-6r-13n-2f-5o-4t-4a-9i-8x-16
reach you	F-13p-2d-5r-6f-3c-3
read	F-4p-17d-26r-10n27c2o2t-12b-7a-21k-4i-16x28
read about	F-13p-7n-2c-4i-6x8
read i	F12p-2d-2n10f-4c-4o2
read the	F-23p-10r-7x5
ready	F17p10r28n-2f-9c-6s-16t7a-13k-4i10x-7
ready to	F13d7r10s-9
real	F15p2d8r6n-2f-8c3o3s-11b5k4i16x10
real @interest	F-12d-6r2c-2o-2i7
real like	F-18d-10c-5i10
reason	F22p18d-11r13n10c-2o-5s4b-15a-9k-7i11x5
reason i	F-14p-4n-4b-5a-8x4
receiv	F4p15d-7r-10n2c-10o-2b9k6i-4x-7
reception	p12d-2n4f-5c-6k-5x4
recip	F-19p-9n-2c-6x20
recognise	p-5d-3r15n-3f15c-2x15
recommend	F-33p-2d-5r-26n-7b15a11
record	F6p-6d-8r18n-14f-2c-3s-8
redundant	F-18d-5r-3a-4x-5
referenc	F-11p-9n-6f-6o-2s-4t5a22i-9x-4
refusal	F5d-4r-5n14f7c-4a4x-4
regard	F-13p-19d-12r4n4f-2o-2t22b-12a-17x17
region	F4d-5r-3n-11f6c-6o10x-10
regret	F-24p-7d7r3n5o-9a10x7
regular	F17p-3d13s-4i12x-9
reject	F10p-17d9r-4n4f-5c9a-6x5
rejection	F6d20r-9n-16f-2c-2a-5k-5
remain	F3p4d-6r5n-9f11c-5t10k5i31x-10
remark	p-13d-2r-3n15f-2o3b5a4x12
remember	F-12p-4r-6n-33f8c13b-5a7x-4
remind	F21p12d-3r-8n-4c7a-5i-6x6
remind you	F15p11d-2
reminder	F8p-2d-18r-3c8a-14
rent	p-11r9n-4c-4s-4t6a-5x-15
repair	F-22p-6d-2r3n-6c-8o-3i5x26
replac	F3p-2r-2i-6x38
reply	F16p26d-10r-8f-7c-10o-12t-7b-4a5i6
report	F-19p-24d-2r7n-6f-4c-3t-7a-11
reputation	p-4d-3r12n19f-16c-4
request	F-13p9d-12r-11n-5c-5t10a27k-4x4
resident	F-18r-3n-8k-5x12
respect	F-36p-16d-13r-6n-8c-6o-3s-8t8
respect you	F-25p-10d-6r-3n-9
respons	F21p27d-3r-4n-7a9k-7x-4
responsibl	F-21r-7n-11s-5x-6
rest	F5p-9d-4r20n8c-11o-3s-4t8b-5i-6x-5
rest of	F-12p-3r-5x-13
restor	F-21d-9r3n-5f-2c-4x10
result	F-5r8n-6c-9t13b-8x10
retail	F-23n-18f3
return	F-12p-10d-3r-2n-4f3t-17b8i10x18
revert	F20p22t6a19
rig	F-24r6n-22c-5
right	d-15r7n-3f-18c9o8s4t-12b13a5i-11
right the	F-14n-3f-4c-9s4a4i6
right to	F9p15d-3r-5n9f-2c-2o9x4
ring	F5p4d12r-4n-12f-4c4s9i-8
risk	F-6p-2r3n-13b-5
river	F19r6s-5a-6x7
road	F-6p-6r-5n-8f-3c9s-7t6a-14x9
rock	F27d-3r-3n-3f-5c37a-4k-31x-10
role	F-11p7d-9r-3n-4f17c-9t-7a-9i12x-10
roof	F-20p-3d-11r-4c-3s-4a-7x10
room	F5d-17r5f6c-3o-8s10t-6b-6i-4x-12
rota	F10p8r-2c-3s-8i4x-4
rough	F-20p-9r-8n-6c2s7t16b-5a6
round	F10p21d6r9n-12f-4c12b-9a-12i15x-10
rubbish	F-8p-2d-4n-9c15o-2b8
rude	p-8d-7r-4n4f-4c-11o7
ruin	F11d10r-2n23x-6
rule	F-47p-18d-9n-13f-6s10a-8x10
run	F12d6r17n-9f9c-7b-6a-6k-5i13x-10
run out	F18p16d13n-4c-5
rush	F-12p-4d-3r-5o-8a8
s	F12p-2d7r10c3o6s-9t-7x4
sad	F-19d-3r-2n-13
sadly	F5d-5r-7n14c-8
safe	F3d11r22n-3c-4x4
safety	F-19d-19r10f-4c-2i8x23
salary	F-14p-5d-6r-5n-3f6c-8o4s32t-5b-9a15i-11
sale	F12r12n6f-3o-2t-4a-9
same	F3d-3r-13n11f-2c12s7t5
sampl	F-9r-2c-3t-9b5a-8i-8x34
saturday	F-23p-12r-5c-6a-5i6x10
save	F-6d17r-27n-2x-21
say	F12p-2d23r-13n18f-8c18o-7s-4t6b-5a12i-6
say a	F10p2r-4n18c-2x7
say and	F4p13d-3n-4
say i	F-6d-2n-7f5c6a-5
say it	F12p5d-3r4n9c-2o3a9x-4
say no	F13p-7d26r-11n3o-2i6
say that	F-2p4d-10r8n-2f2o-7s-4a-8
say yes	F6p5d16t-4a-11
scarf	F-24p-9r-15c-2
schedul	F3p16d-3r-8n3t11a4i-4x15
school	F-2p12d-13r11n-3f-10c-4t8b-4a4i16x11
scratch	p-5n-2f-2c15x-4
sea	F-25p-12d-9r-7f-9c9s6a-8i6
seam	F-17r-5n-7f-4
search	F13d18r23n-17c-5t23b-11k-6i-7x-16
search be	F2d-3r18n-7f2c-2t8
season	F-16p-2d-8r-7n-11f4o-6a-10
second	F-14p-39d-4n21f4o-6s-5b-15a-21k4i17x10
second interview	F-10p2r-6n-3a4k-4x-8
see	F4p-2d-10r12n23f-2c-8s-6t-9b-7a-6i-9x22
see i	F4p-2d-2r3n-3c10o3t-6a7x-9
see on	F14r2n10
see the	F-12p6d-2r-3n-11f-2c-2a5i7
see you	F-11p-2d2r15n-11f-2c-3a-6x-10
seem	d-6r2n-2f3o4t-7a-25i12x14
seem to	F-4p-6r-8n12f-3
seldom	F-27p-3d-3r-9n-7f4c-8k-6x6
self	F8p-6d12r5n-9f15c-2x-9
sell	F15p-7d19n7i-10x15
send	F-6p2d-7r6n-11f-4o3s-6t-17b-6a15k-4i-4x-9
send i	F10p2d-3n10c2a15i4
send it	F-16p-7d-3r-7c4o3a-9i-6
send the	F6p-9d-3r10c-2o-5a9x6
send you	F-14p-9r-3n-2c4i4
sentenc	F-13p-2n-13c-2x19
september	F-12p6d-9r-8n-2t4i-6x-13
serious	F20p6d-2n23c4o-2s-4x-5
serv	F-26p-5r-8f-6c-3i23
servic	F-16d-5r-5n8f-9s-5
set	F7d-3r-2n9c-8o-2s-4a-5i-5x10
settl	F8p21d-8r11n-6c-16t14i-8
shake	F10p13d-9n9f7c4t-5
shall	F40p8d8r9n7f6c7b-6a-9x-12
shall be	F5p-3r12
share	F-11d-12r-19n2c-6o-2s-13t17b7a6i7x5
she	F8d4r3n8f4c-4o-3t-7b7a-4k-5i-4x15
shift	F-20d-9r-3n-6f-4c-8s15t-15a10i-5x-33
ship	p-4d-14r5n7c-3b-4x-8
shoe	F-4p5d-12n-9f4c14o6a9x-11
shop	F-44p-19d-4n-18f-12c-7s10a5x19
short	F-24p-4d-20r-13n-3f4c-6o-5s8b4a18k6i-15
shorter	F-27p-4d-5n-14o2a-4
should	p-2d-11r13n2f-7c-8o2s-13t-11a-6k-11i16
should @command	F15p5r6n2c3
should be	F14r18n-7f2b5i7
should have	F24p-7r-6n28c4t-5x6
should i	F-16p-5r-13c-9s-4t7a7
should no	F11p16d-5n-6o4a-5x-4
should the	F-11p-3r-7t-7a-9i5
show	F15p10d-8r19n14f11c-2b-6a-11k8
show i	F-6p8n-7f4c-3k7i-5x18
sick	F3p12d6n-3c-13s-12
side	F-32p-6d-9r-15n-6f-6c-11s7b-4i10x-9
sign	F-22p-7d15r-15n2f-6c5s8t-6a-10i17x15
signatur	p8d3n7f-4c-11o-4s-4t5a4x10
silenc	F12p32d8n3f5o-7t4k-5
similar	F-13d-3r-10c-4a6i-13x-8
simple	d2r-19n-9f16c2o-2i7
sinc	p4d3n-11f11c-9s4t12a9i17
sinc @day	F9p3d5n4i4
sinc i	F-4p-11d-14r3n5o-2x-7
sinc the	F8p15d14r-6n-10f-2t-4a-4x-5
sincer	F-12p-5r-3n-3f-2o7a-7x-5
sir	F18d6r-11n17f7c-7o3a7k-4i-4
sister	F-18p-4d-7r4n-2c-4x5
sit	F19p-3d10r5n15f9c-11a6k-6i-11x-6
site	F-15p-7r-9n-10s-8t-5b-5i-6
situation	F15d23r7n-2c-2o-3t8a14x-7
six	F-16p-3d-2r9n-16f-6c-6o-3s6t-4b6a7i-4x-5
skill	F22d-4r37n7f-18c-2b10
sleep	p-15d2r-9n-3f-4c10o-2a4i-9x-17
slip	F12p17r4n-2o-2i-4
slow	F10p3d-2r-6n17f-3c-2o5x15
small	F-6p-12d9r-5n-18f11c-14o6b-7a-8k-6x-8
smaller	F-21p-2d-3n-13c-5i-14
smile	F5p-6r5n21f-9c-10i-9x23
so	F-13p17d-7r-17n-14f2c-7o-8s4t9b4a34k-14i-11x-7
so @decided	F-3p-3n-5o-2
so @me	F-6p-5n-2i-4
so @small	p10n-3
so @strongly	F9p-2d7r-4n4o2k-5
so @urgency	F-9p-7r-3c-2a-4k6
so a	F-15p-5d-5n-4c-2
so be	F9p11r-3f2c-4o-2t6a5x-4
so do	F8p6r4n-6f-2c-2b-5a5
so far	F-7p4d-4r-4n9f-4c-2x5
so here	F-10p-4d-6n-7a-4i-4x7
so i	F-15p-12d-3n-5c2o-3b4i-8x6
so long	F-5p22d2r-3n-7c-2o-5t-5
so much	F6p-5d10r-9n15f2c-3o-2k-11
so sorry	F4p-3n-5f-2c-4o11x12
so that	F-5d-6r4n-7f-2c-3x-6
so the	F-18p-5d-5c-2a-5
softwar	F10r-8n5c-4x12
soil	F-25p-5d-5r-9n-10f8b-7a-9x23
solv	F12p-2d-6r9n-8f-2x-5
some	F8p12d6r-10n-2f-11c18o-5t-6b10a6k-5i-4x5
somebody	F6p17d-9r-31n29f15c-4b17k-5x6
somebody els	F-14p4d-11r-2n10c-4t-4b9
someon	F13p-2d12r18n9f-9c-10o-4s10t5b-6a-7k4i-11x5
someon who	F8p3d-4r3n8f-2
something	F16p-4d15r-3f-7c8o-2s24b10a6i-7
somewher	F18d15r-4c9
soon	F-5p-14d3r13n-12f-5c4s-7t13a5k8x-4
soon as	p5d2r-16n5f-2a-4
sorry	p-8d-9r-11n-16f-11c-11o12t-11a12k-4x-6
sorry for	F26d-2n2o13k-4x-4
sorry i	F-11p3r-3n-2c2o2a7
sorry sorry	F16p3n6c-6o12
sorry that	F-16d-2r-2n7c-3o-6
sorry to	p-4d5n-3f-2o-9t-10
sound	F-25p-13d-2r-2n-8f-4s-6a-6i-15x7
spare	F2p2d-5r-9n15f-2c13b5a10i-7x18
speak	F-8p-9d-5r-16n9f3c-7o-10s11t-12b-10a12k-5i-4x8
speak of	F10r6n3f4c-6s4x18
speak with	F-14p3r-8n-5t4i-7x-8
speed	F24p46r-4n-5s-6t-17x15
spend	F8p4d-18r4n26c-4o-11b4k6i-4x16
spring	F-24p-16r2n-3c-16t7a9i15x17
st	F23p18d2r9x-5
staff	F8p-4d-7r15n8c-8o-3s13b-6a9x5
stage	F-13p-5r-5n-2t8i15x8
stand	F30p7d4r-8n15f5c9o-2s8t-12b-6a-10i9
star	F-14p-3r-4f-4c5x6
start	F13p2d2r15n-9f-8c-9s-26i-20x-11
start to	F13p4n-4x4
start with	F-15p-2d-3r-5i4
state	F8d6r-2n18c-2o7s4t9a9x7
station	F-35p-9d-8r-4n-17c-5a-7i6x5
status	F-3d8o-6t30a12
stay	F-14p3d-6r-12n-5f-10c3o-10s-5b-4a9i-22x14
step	F-29p-6d-4r-17c-7s7t19b-7i8x8
still	F-3p10r-20n2c-6s-12t6a-6k-4i20x6
stock	F11d-3r-3n8f-2s14t-10x12
stop	F28p35d4r7n-6f-3c2o6t-9i-4x-7
store	F-2d-5r6n-5f-2i7x32
story	F-6p-6d-5r-15f-9c9o-2a-4x7
straight	F-11p3d-3r-2n3c-4b9a5x14
strang	F11p16n-8f-2k-5
street	F-3p17d-5r-3n-5c6x-15
strength	F-4p-8d5r-6n14c-2
strong	F12p4d3r3n5f-4c9i15x-29
stronger	F-20p-12r-6n10t-6b19a5
strongest	F17r24n-13f-11c-2
struck	F-13p-8d-6f-4x28
study	F-16p-3d-7n12c-7s-7b4a-7x10
stupid	F6n-8c-2o10x5
subject	F-10d-7r16n-5f-7o6k-11x6
succ	F17d-5r24n-6c-3
success	F11p-4d9r-20n-3f8x-10
such	F15p4d20r-25n6f40c-14o5t-4b-6k-9x-14
such a	F-2p-2d11r-8n5o4t-4i-13
suggest	F-17d-3r-8n-6f-2b5a5x-5
suit	F-30p-6d-3r-12n-2c-3t-13b-12a14i-11x-6
suit @reader	F-8r-4c-2
suit you	F-17p-2r-9n-3c-5t-7x-4
summer	F14p-3r8f-2c12s-4t8a9i-11x-6
sunday	F-4p2d13r-3n-6c5s10x-17
super	F20d-10r-9n-3c23k-25
supervisor	F6p-4r16n5c-2s-4t-6b-6x-6
supplier	F-2p-3r8n-7x-31
suppos	F-17p-3d-5r-8n-7c3o-2
sure	p19d2n-12f6o-2i-10x-7
sure that	F8p7r12n-10i-4x-5
sure the	p-2r-17n5f4t4
sure you	F-13d-2r-14c5
surpris	F-11p13d-7n-3c-2i-7x4
swamp	F-19d-7c-8
swear	F16d-3n-6c26x5
sweep	F25d13n-3a5i8
switch	F-9p-4d-3r-4i6x29
system	r-13n4c-2s-4a-10
tabl	F-3p13d4r5n-6c3a-4x11
take	F-5p-10d-20r12n-3c-6s-4k5i9x4
take i	F-9p-7d-3r10n4c8s5a12
take the	F5d3r-4n9c-4o4a-7
talent	F10p-2d-2r13n23f-21c-7a4x-4
talk	F-32p-2d-27r-21n-8f-4c2o8s14t9b-4a-8x4
talk about	F2p6d-3r-2n-3s8t-4a-6x12
target	F-17d-2n-2f-4c-3x-9
task	F-2p-5d-9r-6n6c-2o4s-4b9a5x6
tast	F-2p-4d-2r-2n12c3
tax	F-12p-2d-4r10n-2f-2c4t-6a-6i-5x14
teach	F-4p-10d-9r15n-7c-13t-7a-8i25x-31
teacher	F5p-7r-11n2f18c-4t-5i11
team	F-22p-19d-14r6n-23f-19c-10s-6t-12b-6i11x10
team be	F-6r-17f8c-2
team i	F11n3f9
tell	F5p-4n13f9b16k-11i-10x10
tell @decided	F-4p-3r-6f4b4
tell @me	F-4p-3r-6f4b4
tell @reader	F-5p-7d3n5f-2o-2
tell i	F-10p-6d-2r-13f8c-2o3t5b8a-6i5x7
tell you	F-12p-15d7r-3n12f-5c2o-4a-4x-5
ten	F-30p-15r-7n-12o-2s8b4a-7k-5i-7x11
ten minut	F-8p-6d2r3n-3a-5x6
ten year	F17p-3d10r-2n6f-2c2k-6
term	F10p7d10r-2n-5f-4b-7a-5i7x-5
test	F14p-7d-7r-14n31f-2c15o-11s-6t-13b5a10k15i-7x6
test be	F17p-2r-4n12
text	F13p-10r-4c34o-5a30x5
th	F4p-5d7r8n-6c-4o-4s-5t7i5x-21
than	F-5p-12d19r15n-20f-11c-19t-5b-7a-16x18
than i	F-6d-11r-7f2c3s-4a-5i-6
than the	F-12p-6d9r3n-11f-4c-4
thank	F-11p-28d-6r5n2f-15c-6o-14t-20b-17a-36k47i4x-21
thank @reader	F-4p-7d2c-3a-4k6
thank a	F13c13
thank again	F-16c-7o-5k5x-4
thank for	F10p-2d-2n2c10o-2t-7a-9k14i-4x4
thank to	F-5p4d-5n-8f-3c-3a-11k-12
thank you	F-9p-16d4f-2c-8t-4b-5a-9k13x-5
thankful	F-22p-2d8r-6n-2c-2o-2s-5b17a16k5
that	p-3d-18c11o-8t-12b-15a-6i-4x15
that .. be	F3
that @decided	d-3r8n-3f4c-9o5a-4
that @learn	F2p2r2n-6x-4
that @me	F3r7n-2f4c-8o5s-4
that @others	F9r-7n15
that @reader	F-2d2f-5c-2k4x5
that a	F-8p-2d-6n9f7o-5x7
that be	p-4d-2n-18c8s4t6a5k7i-6x-11
that i	F7r17n-3f8c-18o11s-9b4a-7k-4x-5
that it	F-2p8d9r3n-13f-4o-6
that nobody	F-10p-4d-3r4f-3c-3x11
that the	F-17p-15d-10r-12f3c-13o-7t6a-6k-4i-14x31
that this	F-27r-2n-7c-2o-4x4
that we	F-3p-3d-8r10n-5f-3c6x8
that will	F-12p2r-10f2
that you	F-5d5r2f-11c-4o2s-6a5k8i5x11
the	F-9p-7d-7r-6n-4f-22c-13o-23s-13b-17a7k-6x18
the #	F11p-3d4r16n2c-3o-3a-8i4
the .. @command	F-3
the .. @decided	r-2
the .. @me	r-2
the .. @reader	F-2
the .. be	r2
the .. have	F-3
the .. i	r-2
the .. in	r-2
the .. of	r-2n-2f2
the .. the	F-5p-2d-2r-2n-2c-2x9
the .. you	F-2
the @amount	d-6r4n-2f7
the @answer	F-9p-4d-6r-5n4b-5a-7x-7
the @bad	F-11p-4d-3r-2n-4
the @bother	F11d-2r2c2o6
the @busy	F-3p-4r-3n4f2c-2t8
the @command	F-7p-6r4n-3c-3i5
the @compare	F2r-3n9i6x-5
the @customer	F-6p-2r-4n-4x-4
the @day	p5n-4f3c-5o3s-5i8x6
the @decided	F10p2d-2r7n4x-7
the @emotion	F-9p2r2n-4f-4
the @event	F-4p2d3r-4n-6o-2
the @feedbackword	F6p2r-2s4b-4
the @feelgood	F8p2d-5r4f3x-11
the @firm	F4p2d3r5f-4c-4i-7x-12
the @fit	F6p-2r8n-4c2
the @hardship	F8p-4d16r-3n-4s4t-4x-4
the @house	F16p4d3n7f4s-6x-16
the @interview	F9p3d5r-5n7f-2s-5i6x-5
the @job	F13p11d-5r18n2f-5o3a4i17x-7
the @joinverb	F-5d2r-4n2x-4
the @lack	F-12d-5r-7n-4i-5x4
the @lasthope	F-19p-2d-3f-6c-5i5
the @learn	F11p2r4n2x10
the @letterpart	F-14p-6d-3r-3n-9f-2t-5b-4a7i-4
the @lowest	F2p5d2r2s5i-6x-4
the @made	F-5p-4r-5n-3s4i-4x-7
the @oldwork	F-7d5n-5f-8x4
the @others	F-2p-5d2r4f-3c4b4
the @party	F9p4n2c6a-4
the @past_work	F-3p-5d3r-5n-3x-6
the @pay	F2d4r2n-4f-2o4s9
the @perk	F-6d3r-3n-4f-2c-3s7x-6
the @persist	p3r3n3c-5o2t5
the @process	F2p3d-2c-2t11a6x-8
the @respond	F-4p-8d3r2n-2c-5s4x-7
the @rival	F-13p-8r3n-4f-2x4
the @slang	F-7p2d2r5n-3c-10o-2x7
the @small	d7r2n-3f-5c-2o3
the @started	d-3r2n-3f-2c3o-2t-5
the @study	F5d4r-4n-4c10o-2x-10
the @superlative	F11d3n-5f5i6x-8
the @technical	F8p2d-3r3n6f-5c2o-2a4i-4
the @timeline	F-7p-3r-3c-3o-2t9x-11
the @trait	d-3r-2f6
the @travel	F7d4r3n-4c3o2
the @urgency	F-5p7r-4n-5c-4o-2a-8
the @visit	F-5p-8r3n-10c2o3a-4i-5x-7
the @weakness	p3r-2n-5f-6c2
the @weather	F-7p-2d-3x-4
the @world	F12d8r3n-3f7c-2
the @worship	F-12p4d-12n6f-4c8t-4k4i11x6
the answer	F-7p-4d-2r5n-9c-3
the best	F28p-5d-9r17n-10f20c-10s-4a-5i-9x-7
the book	F-14p-2r-13f-4
the bus	F-9p-2d-2r-3n-3c-3i4
the certificat	F6r6n-2c10x-4
the chanc	F-15d-14r-2a4i14x-7
the coffe	F-11d6r3n-10c-8o2
the company	d-2r9s4i-7
the contract	F22p8d-3r16n4f-3c9s7t-9i-6
the crane	F-10p-3n-4f-2t8a10x5
the date	F-12p3r-13t-8a-8x-9
the day	F18p9r8n3f6i-5
the decide	F12p5r4n9t5b-4a7i-4x-15
the delay	F-12p3d-2c-4o-3x-11
the department	F9r16n-5
the earliest	F20p19a5
the file	F-12p-4n-7c-4t-12
the first	F14p-5d7r6n-8f-6c5o3t-8x-15
the form	F-21p-12d-2r-7n-8c-3o4a4x-12
the greatest	F3d-2r-19f5
the hall	F-14d-4r5n-8c-3x-5
the interview	F23p7d14r-7n19c3o-3t-7
the job	F-12p11d-21r14n2f-5c8t-10i22
the last	F-4d6r-4n-6f-2c-5o8s-7a5x-12
the late	F-26p-3r-2n-3c-2o-6a-4i6
the list	F-15p-4r-5n-2t5
the most	F12d-2r-2n5f10a6
the name	F-5p6d-3r2n-5c-7o-4b-5x-7
the new	F-20d-3r-26n5f-4c-2s-8t4k-5i7x5
the next	F-5p2d-5r-12n10c-2s4i6x-12
the night	F-5p-2d-11n3f-4c-4i-4x10
the offer	F22p-4d3r9n12a13k4x-9
the old	F-27p-5n-9f-17c-2i7x10
the one	F3p-4d21r-7n4c4o4a-9i-9x4
the only	F-5p3d17r5n-3f-11c-4x-4
the open	F-12d-9t4i-8
the opportunity	F6d11r-6a-4i8
the other	F-4p-8d5r5f-4c6s5b8a6x-7
the panel	F10p4r2n5c-2b4a-6
the pay	F-10d-6r-2n-6c3x-13
the person	F8p11d-2r-2n10a12k-5
the position	F3p-5d-6r11n-2c-3o5a-4i7x-5
the post	F8p6d10r-3n-3c-2a-4i16x-4
the process	F8p8r4n-2c-2i5x-10
the question	F11p2d-2r-4n8f2o3s4b4i-6x-9
the rest	F3r12n-7c-5o-2
the result	F-15p-5r-7c-2a-4
the right	F5p-5d-5r7n-4c6t-4b5i-4
the room	F20p-2d-2r10n9f11c-2o-6x-18
the salary	F8d5r10n2o2s-5a5
the same	F-7d-2r-7n8c-2s5t4
the school	p8r-4n-4i-5
the second	F-24p-10r-6n-10f-4c-8o-5b-7a-10k-4
the sign	F-17p-8r-14a-8i13x14
the staff	F12r12n6c-4
the start	F-8d4n-4b4a5x-4
the story	F-14p-3n-6f-2c-4x5
the tabl	F5p19r5n-3
the test	F4p-2r-3n10c-4t-5k6x-7
the thing	F24p6d-2r6c15
the time	p-7r-3n9f5o4t10a4k7i-4x-6
the tour	F14p3r4n4f-2c2x-4
the trade	F7p-2d4n11i5
the train	p-2d4r-6n-4c10
the two	F-22p-8d-3r-4n-11o-5t-6k6i-4x-11
the wait	F-8p-7d6r10n-3o-4
the way	F25p-5d-2r7n7f-7c8a-15i-9
the weekend	F8p13r-4n-2c-3a5
the whole	d-13r9n-3f12c4a8i5x-6
the work	F-5d7r-8o3s-5
the workshop	F-5r-5f-4i6x-15
the world	F6d14r-11n-4f14i-5
theatr	F-17p-7d4r-4n-8c6x9
then	F7r-9n3o-8s-8t8a16i8x-13
then i	F-8p-5r-5n-3a-6
there	p-2d6r13n-13f19c-2o2s5t8i26x8
there anything	F-16d-4r-3n-6t5a10
there be	p3d4r16n-18f11c-4s4a4
these	F9p-3d13r-14n11c5b-7i5x-4
thesi	F-14d-2r-7n-16f-3c-4x5
they	F7p-14d-4r3n9f-17c7o-2s-16t-11b-13a-15i-13
they be	F12p2d-5r6n11f-2
thing	F19d-2r2f3c18o5s-9t19b-7a22k-7i-5x-16
thing i	F-3p3d-6r4n-9f-3c5o2t-4x-11
think	F16d6r17n-10c13o6t-14b11a-8x4
think about	F-10p2d5r-5n-6s4t-4b-4k-4i8
think i	F-20p-9d-7n-10c-5t6i-10
think of	F-3p-7d5r5n-11f-4c2t-4a5k4i5x7
think that	F16p8d6r-6n6o2i5x-9
third	F4p33d-12r3f-11c-7o-8b-5a-18x-4
thirty	F26p27d-8r-5n20f7c-3a-4
thirty year	F16p11n7f3
this	F21p24d33r-15n-2f-14c-4o-17t5b-15a11k-8i15x-30
this @day	F5p-2r-2n3s7a5
this @job	p-6f-7s-5a-4
this @worship	F2p-3d4r-2n-2f-4a-4i-4
this be	F12p6r-14f4o5s-4a-17
this job	F3p-7d10r-4n-5f-10s-7a-9i-9
this morning	F-10p-8r4n-3c-2x6
this one	F11p12d-2n4c-5a8
this week	F-3p-6d-4r-8n6c4s4i-5x4
this year	F-11p-6d-3r-2n5f8i9
those	F20p16d-5r-5n-7f-3c30a-6k-5i8x11
though	F10p9d-13r6n22f4c-5a-5k6i-14x-9
three	p23d-11r-12f-12c-9o5t-8b-6a-8i-8x9
three @day	F6p5d5r-2x-7
through	F-16p-10d-2r-16n12f-12c-7o5t7a16k4x15
through the	F-3p-5d-4r-4n2f-2o3x14
throw	F35p-3d6r9n21c-8x12
thursday	F-5p16d4r-20n-5f-8c-4s-4t-9b-6x-4
thx	F17p-7c20a11k5
ticket	F19d2r3f15c-7a-4x12
tide	F-13p-4c-11a-4x12
tidy	F-21d-3r9n-7c-13x-5
tie	d-6r-9n7f-10c23o-2a-4
till	F12p5d16r-6n-2f2c22o-11a6x-11
time	F-2d-34r6n16f10c5o-4t-9a5x-13
time and	F2p4d-6r3n7f2c-2o2x-5
time be	F17p28d-3r-3f4c-7i5
time for	F-18p-11r4f-2c-3b4a4
time that	F12p8d-3r5n-5f-2c6o6x-4
time to	F4p19d-2n-3o-2x-4
tired	F20p-12d11n15f-3c8o-4i-4x-4
tired of	F8p-6d16n10f-2o-2x-4
titl	F4d13r-4n-8i-4x4
to	F-4p6d4r-8n-2f-4c-16o2s-13b-6a6k15
to #	F-9p-3d-2r-3i-5x-14
to .. @decided	F2r2
to .. @me	F2r2
to .. i	F2r2
to .. the	F-2p-3x4
to @accept	p-5r6c2i-7
to @answer	p-12d-2r6n-2c3t5a4
to @bother	F16p-2n-5c-2o13i5
to @command	F2p-2d5r-7n3f2o3t-4b-4a-5x-11
to @decided	F6p7d4r-3n-2c-3o-3i6
to @hardship	F14d8r2
to @interest	F10p3d5r2n-3f7c2b-4i8x-5
to @interview	F-10p-3d-2n-6f-4a-4x4
to @job	F3p-3d2r2f6c5t-7
to @joinverb	p-2r-2n-2f5c3s-4i7
to @learn	p6d-4r8n-5f3c-5o-4s8i-4x-11
to @learned	F6p4d6r-3n-2t8b4a13i-13x-4
to @made	F18d-6r19n-2f-2i6x-5
to @me	p2d-2f2o-2s5b4
to @ought	p16d-2r-4n-3o-2s5x-5
to @past_work	F12p-2r9f4c7i13
to @persist	F7p8o-2i-4x4
to @reader	p-2r3n-2f3c2o4
to @respond	F-2r-3f-2k4x-6
to @rival	p-5d-2n-4f2t-4a-4i9x-4
to @started	F9p-3d-4r16n2f-2t4i7
to @wait	F4p-2r-2n12o-2
to a	F-18p7d-3r-3n-11f-3c2a-4
to add	F-26p-6d-12r-2n-4a-4i5x6
to answer	F-16p-17d-2o3a-5
to ask	F-18p-3n-23f-2c-7o-7t25b-6a33i-13x-11
to be	F28p6d16r5n4f11c-2o6s-14b-8a-4i18x-9
to bother	F9n-9o15t-8
to come	F12d4r-2o5t-7a-5i22x5
to decide	F-2p6d-3n-17t6a9
to do	F9p-5d9r-5n13s-6t-8b-6a-12i7
to give	F-13p-18d4r-5n-6
to go	F4p-9d11r-7n-2c-4o4i12x-5
to have	F11p27d-11r9n-4f-2o4t-7a-7k4i-9x-7
to hear	F-12p-12d-4r3n-9f6c-4o-9s-9t13b13a10i-10x-8
to i	p5d-4r3f4o-5s12t-4b8a4k4i4
to it	F2p18d-2r-8n-7f3i-4
to join	F-5p-2r-5n5c-3t4b-4i9x9
to know	F5p16d-8r5n-2s6t12b6a25i-17
to lead	F16p-3r14f-4
to learn	F-3p-7d2r-10f4c-2b8a5
to leave	F11p4r-6n13x-4
to look	F-7r9n-3f7c-5a6i-5
to make	F8p-3d5r7n-4f-3o4t7a-4
to meet	F-2r2n-5f-7t-4a-6i4
to read	F-19p-11d-5r-12f2c-3o4a-5k-4i-7
to reply	F-2p-15n13k4
to run	F13p-2d-2r13n-3f2c2i4x-5
to say	F-9p-2d-11r4n4f11c-5o-5s4a-13x-8
to see	F4p8d3r-2n-9c6o-2i-6x-6
to show	F-2p-2d-2r9n6c-5a-4k6i5
to sign	F13r15n-2c6
to start	F6p-8r8i-5x-8
to take	F-3d-15r6n-5f4c5t-5a-8i14
to talk	F-16p-7d-3n-6f-2c2x10
to tell	F5p10d-3n15f-3c3a9x-10
to thank	F2p-4n5o3a-5k4i-16
to the	F-4p2n-13f2c7o-3s7t-9b-5i11
to wait	F6p-3d-4r-8n17c-5o-4i-4x-4
to work	p-2d6r-6n-3f14c13s-4b6i9
to you	p-5d3r7n-4f8c4o8s6t-8b-5a-6i-4x-4
today	F-10p6d-10r-17n-17f10c-6s10i-9x-7
together	F7p-4d-7r17n-5f-4c20a-5i-6
tomorrow	F-10p2d-16r-8c12s16a-8x-6
tone	p-7d10r-4n16o-5
tonight	F-4p17d11r-8n-4c7a-8
too	F16p-10d2r-9n16f-6o3t-13b4a-13i8
too long	F14p-9d-5n21o6i-4
top	F4p3d11r12n-3f-4c9s6i6
touch	F-14d-11r4n-14f14c-10t9a11i-15x16
tour	F-16p5d-5r-2n3f-6o-4a-5x-9
tour of	F15r6n3c3x5
tower	F-6p12r9n10f-14c-4x16
town	F-16p-6d-12n-9c-4i7x-10
track	F20r16
trade	F2p-2d-6r9n-6f2c-16s5b6a-4x-14
train	F7p-5r-5n-2c15o-3s8k-5x6
traine	F-9p-10d8n-9f3c-6o3s4t-6b-10a-7x11
tram	F14d-2r6n3f4c-2t-4b10a-4x41
travel	F-21d-5r-7n-3f-3c-5o2s21t-4b-8a11i-4x-10
treat	F21p27d-8r-3n15f-9c-16o-2s-6t-8b-4i5x-5
treatment	F21p-3d7n9s-13x5
trial	p9d4r-11c-6t7a-6x13
troubl	F-18p-9d-9r-13n12f-3c-2t-4a-15k8
true	F-3p-6d3r-7n-10f18c-3i8x9
trust	p-15d6n-2f3a-6x5
truth	F28p-5d14r10n4c-3x-13
try	F-16p-10d10n-10c4s-8t-4b10a-17x12
tuesday	F-5p7d-8r-2n-5c7o-2t9i-10
turbin	F5p-3r15n-5c-2i11x14
turn	F10p28d-3f5o3a8i-5x-11
twenty	F-4p10d-7n13f-6c-3s-7a-4x9
twice	p25d-2r-10n3f-11c3s5x20
two	F-28p5d-12r-10n-10f-20c-5o-21s-23b4k4i-14x21
two @day	F8d-2n6c2t5a4
two day	F4d-5r-2n10c7o-2a-4i4x7
two week	d-2r3n-10f-2c-2t12a11
two year	F13p-6d-3r9n10
typ	F-3p4n-24c28o-8x-12
u	F20p7r-4f-2c11a7
umbrella	F-20p-7d-5r-2n-9f-2o5a-4k6x25
unclear	F-27n-16c-2o-2t-4a-8
under	F21p-19r18n16f7c15o-11s14t12a-5i9x8
under i	F11d6r15n-3c-2
under the	r-6n-5f-2c9
understand	F-7p-12r-20n5c-6o3t5b-17a-10i-5x5
understand that	F-18p9d-7r-11n-12c-3s4
unemployment	F29d22s-15x-5
unfair	F19r-5n11x-10
unfortunat	F-24p-5d-5r-14n-4c-8s-6a-6x-9
unfortunat i	F-14p-7d-3r-3n-6x-6
university	F-15p-7r-5n-7f3a-10x-5
unpaid	F4d-2n17f-5a-4x8
until	p7d3r-6n-5f-5c-3s16t4b14i8x-9
until @day	F-6p-6
until you	F6p13r-3s10x-6
up	F8p23d-14r-3n12f-12c-2o6s-4t-7a6x5
up in	p-12d2n12x15
up on	F-7p-11d-3n4t8b5a8x-9
up the	F14p19r2n5f4c-12t-10i7x-7
up to	F-8p-4d3r-4f-6a4
updat	p-17r6c7t12b-4i9x-5
use	F-35d-17r-16n-7f-3c-4o-7t-7b-10a-9x14
use to	F4p2d-9r2f5c2x-11
useful	F-4p-4d-2r-11n9c4t5b4a12i-9
usual	F-9p5d-8r9n-5f-3c-5s9t16b6
vacancy	F2p9d-3n-4c-2t15a19i-10
valid	F-7p-12d-10r4c-3
valuabl	F32p20r15n-2c-5o2
value	F-14p7d-5r-15n16f-5c-10b7a10k5
van	F-17p-3d-5r-4n-2f-3c-11a-11x26
verdict	F17p6r-4c4t5a6x-5
very	F-4p-7d3r-13n5f-9c-10o3s-4t-4b-7k14i32x6
very @feelgood	F-14p-4d-2r-2n-4f-3i5
very @interest	F-11r-5n-2i14
very @strongly	F-5p-2d-2n-5
very kind	F-24p-7d-4n-3f-2o-3t5a-4
very much	F-13p-5d-7n-3f-3o2i7
view	F-17p-9d-2r-9n-2f-18c-5s7b14a6k-4i-5x6
villag	F-10p6d9r-8n-3f-2o-3i9x22
visa	F-14d-6r-10n-2c-2o-4k4i-4x-16
visit	F-11p-12d-6r-18f2c3i-13x-5
voic	F-18p-4r-3f4c-7i-4x-4
wage	F28p-4d12r-7n10f5c-10s22a-4i-4x-7
wait	F17p10d-4r4f-6b-8a-16i-12x-10
wait for	F-2d7r-11n4f-2c-5o-5t7a-7
wait to	F6p-14d-3r28
wake	F-19d10r-2n-6f-4c-5
walk	F12p-7d14r11f6c-5o-4a8
wall	F-19d-8r-4n-8c-7t-4a-9i-4x34
want	F18p18d15r-7n-10f5c9o4s-5b-10a-8i-8x14
want i	F11p13r-6n6c-4x-4
want to	F-8p-5d-13r-12n4f9c6o6s5b-4a-7i-6x4
ward	F-5p-3d-4n12f-2c-3t-7b9a-7x7
warehous	F21p-3r27n7c-3t4x-18
warm	F18p16d-5r11n9c-7o-5i-8x-9
warn	F10p-3r5n10f-3c-2s-7i4
wast	F-34p-8d5r16n3c-5o-12s-7a-5
water	F14p-10r-6n21c8b-4a-6x14
way	F-3p-9d-14r8n12f-21c17t13b-6a-10k-4x-9
way the	F20p-3r2n11
way to	F-13p3r-4n2f-4c-9x13
way you	F-17p-3d-3r-6n-6i-6x5
we	d3r6n-10c-2o-4s-4t-7b-5k-7x-4
we @future	F11p3r7n3c3
we @interview	F-8d-3r-3n-3a6x5
we be	F14d16r11n-7f-2c-2s-5x-6
we both	F23p12r11n2s6a10
we have	F-4p-8d9r-12n-4c7a-9x-14
we speak	F-12p-4d-3t-4
we talk	p8d-6r2n-5f-4o5s5a7i8x14
we will	F17p6d-5r13n6c2
wear	F-3p-8d-8r-10f-4c10a-4i13x7
websit	F8p-10d-5r6n46f-8o-2x7
wednesday	F24p31d-7r-6n-3k4x-16
week	F-13p4d-5r-6n-10f-13c-3o-5s-11t16b-6a-5k-5
week and	F16p26r4n-4c-5i-4x5
weekend	F-14p12r-6n6f-2c-24s-14t-5i-5x13
weigh	F24p2n23o3t-4b8i-5
welcom	F-12p-4d-3r11n-8f-4c-4t5b13a37i-6x-10
what	F11p-4r6n12f8b14k-5x11
what @decided	F-9d-3r-2n2f-2c-5t-4b6i5
what @learn	F-10p-2n-3
what @reader	F3r6c-3t-4
what a	p-4r2n-6f9c4a-4x5
what be	F35p21d-3r-3n3c16s-6i-4
what do	F-17r-4n-3c-3t-4b8
what happen	F-13p-2c-5t17b-9
what i	F-2p-2d-6n8f-5c-8t-6b4a-8i13x-5
what the	p10d-6r-5n-3f-2c3s11t5b5a5i-8x-4
what would	F-15p-7d2n-3c-2s-5t-4b5a4i-4
what you	F6d2r12n-2f2c-7t-8b5a8i-4x-6
whatever	F19p-14d14r-5n-7f6c10t-4b6a-5k-5i-8
when	F-6p-4d4r-6n-15f5c4o2s-17t35b-11x6
when @decided	F3p-2r7n-4
when @learn	F-6d-2n-2t-5a-5x6
when @reader	d4r-5n-4c4
when i	F7p4r9n-7f2c2o-2a-6i-5
when the	F-4d-8r-18c8
when you	p3d8r-10n-8c9a5i-5
whenever	F-12p-15d6r-11n-2f-3c5t23a10x-11
where	p-10d23r-5f-14c13o7s-11t13b16k-13x10
where @decided	F9p5d3n4c2o2t-6a-7
where i	F11p12d6r3n9c-5o5t-12
where the	F-12p-2d-2r-6n3f-3i8x19
whether	F-22p-14d-11r8n2f-9o-3s14t41b-10a27i-22x7
whether a	F-16p-11r-2n-6t10a12x4
whether the	F2p4r-7n-6s5t5a14i-11
which	F-7d-10r11n6f-4c-13o6s-6t-7b5a15k4i-8
which @decided	F3p3d-2n4
which @me	F3p3d-2n4
which be	F-5d12r-7n-6c-8o4i-7x6
which i	F7p7d-5r-3n10c2a-5x4
while	F11p10d12r-10n6f6c8o-2a-6i-8x5
while i	F7p8d11x-4
who	F6p9d-6r2n15f-11c-5o4t-25b-13k-10i-17x15
who @request	F-12d-5r4c-2
who be	F2p-3d6r6n-8c8o2i-4
who can	F-29p-4d-5r3n-4f-2c-3x9
whoever	F22p-3r3n12f-3c9a4x5
whole	F33p10d14r-7n-16f25c5o3t19b-4a11i6x-19
whom	F-4p-5d5r8n10c-2s-10t-5b-11k-7
why	F22p25d-17r-7n8f8c3o-4s-11t-14b18a6k8x33
why i	F3d-3r-7n16f3c-6x-14
why the	F-22p-7d-2r-5n-8c5x19
why you	F-14p-10d-5r4f-2t-4
wife	F-11p10d-2r4n4f-3c4t-5a-4i-10x-4
will	F-12p-31d12r11n-9f-8c-15o4s-6t-5b-13a-11k4i-6
will @choose	F7p5r3n-4f-2c-2o2
will @command	r-7n-3f7c-2x4
will @persist	F-11p-4r-4n2
will @respond	p-2d2r-6n3f9c-2
will @started	F4p-7d2r-2f9
will be	d-18r12n-6f-2c-4o-2t-5b-4x-5
will come	F20p20r4n-3c3
will do	F-5p-4d16r-17n-2f5c-4a-8i14x-4
will find	F-25p5r-27n-5
will get	F-9p-19d-2r8n3c5b-4
will have	F2p-10d9r4n5f-4c3s9t-5a-5x8
will no	F-11p-2d-8r4n-5f-3c4o-2a6k8x8
will send	F-13p-11r-7a-7
will tell	F10r-7f22c-4x4
will to	F-3d7r-10t-4i-4
will you	F-14p-5d7c2t10a6
win	F-33p-4d2r23c-34a-9x-10
winter	F-3p-6d3n-8i-6x-17
wisdom	F14d-5n-5f16k-33i-5
wish	F-2p8d-9r-9n16f-9c-2o-2a10i14x12
wish @reader	F-9r-4n-4
wish to	F9p5d-3r-2n8f-2a8i21
wish you	F-21r-10n-8f-2i-7
with	F-19p3d-12r-8n-7f-13c-2o-5b-9a-5x11
with @decided	F5p-2d-3r7c-2o4x-4
with @me	F5p-2d-3r7c-2o4x-4
with @reader	F3d2f4c3i9x-5
with a	p6d12r-9f-3c-7o8s9a11k8i-10x-4
with i	F10p-4d-8r16c-4o8b5i-6x-9
with more	F16p9r10t-4x-7
with the	F-11p3d-15r-10n-18f3c14o-8s14a9i-4x30
with two	F-12p-2r-2n-4c-4o-3
with you	F7p2d6f8c8i21x-11
within	F31p19d-15r14n-7f13c5s-7a5i-5
without	F26p12d28r-12n-4f15c-8o5s-9t-4b5k7x-17
without a	F6p10d9n-2f-2o2
woman	F4p-3d-8r-8n31c-3i4x-4
wonder	F-9p3d-23r-18n21f6c12t25b4a28x9
word	F22p4d-15r3n12f38c5o7b10a-9k-10i-23x-6
word i	F-4p-6r16n-14
work	F11p-14d6r2n9f19o7t-13b11a-22k-7i-13x6
work and	F19p4d-2r4n2i-4x-5
work for	F20p-3d9r5n3f13s6a-4i-10x-7
work in	F-11p-4d-9r-8n7f3t4i19
work on	F-16p-8d-3r-6f-2b4k5x-4
work out	F-9p4r-2n4c-6a-5
work with	d-7n11f-2c3x5
worker	F-7d5r-5n4c-10
workshop	F-17p-4d-3r-11f-12c-4b-8a-5k-4i24x-4
world	F17d25r-12n-7f24t-4a-4i-9
worry	F-35p-2d-3r-16f-4c-6o-2x14
wors	F-17p-3n-11c6a12
worst	F-7p-4r-5n7s-8a-6
worth	F20p-9d-9r11n22f2c15b5x-6
would	F-2p11d8r12n-21f-6c-6o6s14t-9b9a6i21x10
would .. to	F-2d-2
would @command	F2d2r7n-2
would @compare	F-5r-4f-2i4
would @decided	F-9p-5r-2n-2f-2c-2b-5
would @feelgood	d-5r4f3
would @hedge	F-6r-4f-2o2
would @interest	p2r-7n-2s4
would @joinverb	F7d6r-3c2a5x5
would appreciat	F26p22d-2n-2a16k-15x-4
would ask	F-12p-4d-8r-2x8
would be	F-21p2d-4r-17n-2f-5o-7t10b10a11k-7
would choose	F-13d-7n-5i12x4
would do	F6p6d11r-2n-7f-3c-2s-5a-9i-8
would give	F13p6d11r-3n-2a7x-4
would glad	F13d6
would have	p-2d-10r7n10f4c6t-5a-14i-14x-13
would help	F10d2r-3o2t6b9a12x-4
would like	F6p9r-6n2f-3c-4i7
would love	F3d2r-3f8c2
would mean	F2d17r-2n-7f-4c-3s4i5
would need	F-10d-9f4s20
would never	F6d2n19c-2
would no	F-7d-10n3f-2c10s24i-6
would rather	F-19p-8d2r-3n-4
would still	F-19p-13d-8r-5n11f-4c-5t-5k4i31x-6
would take	F8d9n-4s5x-8
would you	F7p4r7f-3c2o5a9
wreck	r-2n16c-3
write	F11p13d5r-21n-10f16c17o18t16b-6a6k-4i-9x-12
write to	F5p12d2n-2f-2c-5t13a7x-4
wrong	F-3p-12d-8r4n-12f5o8b14a10i5x-26
yard	F-14p10d5r-9c-3o-3i-5x12
year	F-24p-32r-10n-11c-7o-17s15t-11a-20k-14i-8x-21
year i	F-9p-7r3n2i-7
year of	F16d12n5f-2i-5x-12
year on	F-15d-3n-5o-2s5x-7
yes	d14r-10n-22f-2c16t-15a-28i52x-17
yesterday	F-7p6d-3r-9f-8c-11o3t-8a-4k-5i-4x-4
yet	F-30p-20r13n-29f-4c2o-2s10x11
you	F5p-8d-10r-8n-9f5c-5o-9s-14t-17b-13a-9k-10i-10x-6
you .. be	F3r2
you .. the	F-2r-3
you @answer	F12p4d5o-2t-7b6
you @any	F-7d-3r5n-4
you @beg	F3p-4d12r-6n-2f-6c2i7
you @boast	p6r-10n-3f5
you @busy	F-4p-2d-4r-3n-3o3t4
you @choose	F-5r5n-3f-4c3k4i4x-4
you @command	p-2d8r-3c-3o-2s4t-4b4a4x-7
you @decided	F5d-5r2f7c4x-4
you @escalate	F7p11n-2
you @firm	F10p-2d-3r9n2c4x-8
you @future	F3r5n6f-3o2t4x-8
you @hard	d-5r6
you @hedge	F6d4r6n-4o-3t4a-4x-5
you @interest	F-8p-2r-6n-3f-2i-5
you @interview	F6d8n-2x-9
you @job	F-5p-6d-3r3n-4o-2
you @lack	p3d-8r5f-2c2s-4a-4
you @learn	F-13p-6r-3n-10f-4c-5s-4
you @learned	F-7d2r-2n-4t-5b10a5
you @letter	F-7p-8r-2n6f-2x-6
you @mistreat	p2d-3n10c-2o-2a-4
you @ought	F2p3d-4r2n-5c-2
you @persist	F9p6d-2r-4n7c4o2a-4k-4i-5x-4
you @praise	F7d-2r-7f9k-7
you @request	d4r5n-6f-2o-3t7b5a6
you @respond	F-4p-4d6n2c-2o-3
you @since	F-9p-6d-2n-3
you @slang	r-5n-2f-4c8o3i-5
you @staff	F3n8c-3
you @superior	F5p16n-11c3
you @trait	F3p3d-3r-8n-5f12c-5x-9
you a	F-17p-15d-4r4n4f-3c-4o2a4k-4
you again	F9p-4r-2n13c7o6t-10k-10x-8
you all	F-9r4n-3f-6i-4
you and	d-5r-2n-10f3c10a-7i-10x-8
you answer	F25p13d11r-5n-3f-2c-2o-3t-11
you ask	F-8p-4r-3n8f-5o-2s-4t-5a-7i-10x-5
you be	F9d10r-12n-7f15c5o2s-6t9a-4x-14
you call	F2d11o-3
you can	F-7p-5d10r-8n-7f-6c-5s-5t11b6a4i6x-10
you choose	F-9d-4r14n-13f-5c-3i10
you colleagu	F5p11d-2r-4n8f-4c8t-6a-5k4x-17
you company	F4p-5r9n-10f2s-4x-6
you could	F-4p18d-3r-9n-10f2c-2o-5s-4x9
you decide	F5p2r6n9f-2c2b5a-5
you describ	F-10r-3n-8f-4i6
you do	F6d-8r2n-7f11b-4i5
you expect	F-22p-18r-3a4x-4
you for	F2p-5d-2r-5n6f3c-2o-5t-4k14
you from	F19p3d3r10f2c2t4i-4x-4
you get	F13p6d-5r6n6t-4a-7x-5
you give	F-15p-11r-2n4f4c-5t5a-5
you good	F11r13n-2
you guy	F7r-6f-8c16i-8
you have	F-10d-6n-19f-8c5o3s7t5a5i4x-12
you i	F-4p-3r-3f11c-3o4s6a6i-4x-4
you in	F4p4r2n-2f-7c10o2t4a5x-16
you know	F-9p-4r-8f-6c8t5x5
you let	F-8p-4n7c-2a-4k5x4
you letter	F-4p-10d2r-3n13f-4c-3a5i6x-13
you look	F13p4r-3f-2c16b5x-4
you loss	F8d-3r2n19f-3c-2o-4
you make	p-8d2r-5n11f6c-3i-4x-9
you may	F6d-5r11n3b4a4x-5
you mention	F-3p-4r-2n-4f-2t4a4
you mind	F-4p4d4r-2f-7c3a4
you name	F7d2r-4n-6f9c-3s9x-13
you need	F-13p-2d-14r3n4c-5b-5a-17i5x-12
you new	F8p-2r14i4x5
you offer	F-10p-13d-2r11n-6c-2o-4s5t-4i4x-6
you offic	F17p12r-2n-2c4t4
you on	F4p-11d6r14f-2c-9a-6x-15
you pay	F-11d-3n-4c-3s10x7
you please	F21p15d4r-8t-14b-4
you say	F-16p-10d7r-2n-8f-8c-5a-5x12
you should	F18p6d-2r15n-11c11x-8
you show	F-8d-2r-3n4f2c-5x6
you silenc	F14p19d4r-4n-3f6c-2
you so	F9p3d-7r2n2f-5c11o4k-9i6
you take	F3p6d8r5n-7c-2k9i-5
you team	F6p-5d-2r14n2f-5c-8i-16x-5
you tell	F-2p-5n-5f-5c-6o3t6x10
you that	F18p2d-2r16f-2c3k-4i-4x-9
you the	F-2p-14r3n-6f6c8x-9
you time	F-16p-9d-3n-5f4c-3o-3t6
you to	p11d9r-8n-8f2c-2o3t-5a18k19x-9
you websit	F6p-6n17f-3
you will	F7p-3r10n9f-7c-2o4s4t7k-4i-9x-14
you would	F9p-11r16n-3f5c4s7t6x-6
you write	F-10p-4d-3r-5n5f7c-2
young	F13p-2d-7r26n12c-8a-5i-4
☺	F25p-12d-4r-11n-8c63o-2b-11a-9k13i-7x-6
`;

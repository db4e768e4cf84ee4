// How much does each feature of a sentence say for each label? Made by scripts/train-tone.ts from corpus/letters/tone.
// Inputs 84b6bff2ac50357a, table 9336e2ca8149fb49.

/** What a sentence without any feature scores, in hundredths, in the order of LABELS. */
export const BIAS = "-5 -34 -34 -30 -21 -26 -16 -29 -28 -35 -34 -28 -29 -33 -37";

/** F fault, p pushy, d desperate, r presumptuous, n negative, f flattery, c too-casual, o over-apologetic, s salary, t timeline, b feedback, a ask, k thanks, i interest, x specific. */
export const WEIGHTS = `
!	F16p-4d3r5n-19c17o-6s-6t-7a-3k-10i9x-4
!!	F20d-5r-2n-11c26k-19i-4
#	F-40p-5d-26r-29n-17f-24c-18o-13s31t3b-14k-3i-5x16
# a	F3p-2d-2r8n-4s19a-2x-4
# of	F-13p-4n-2
# st	F12p10r5a2x-3
# th	d3r3n-3c-2o-2s-3t4i3x-11
# to	p-2d-2r-3n2s4a-3i-4x-17
%	F-11d-3r3n-2f-4s-10a-2i2x12
(	F-14p-3c-8
)	F-14p-3c-8
,	F15p8n-13f-10c38o3s-7t-4b-5k-3i11x-5
:	F-37p-14d-3r-6n-24f-12c-5o-12s-2t-6b-6a-3k-5i-8x43
;	F-30p2d-26r-17n-8f-8c-11o-7s-2t15a2k19i11x13
=capitals	F9p3r-2c4a4k-8x5
=exclamation	F9n-7c11o-2s-2t-2k-7
=long	F10p-10d3r-16n10f7c12o6s-2a-5k2x7
=lower	p-4n-3f-2c5s-2t-2b-2a-8k-3
=middle	F-6p-10d-14r-2n-9c-6o-4s-5t3b-8a-3k-12i-10x14
=name	F-23p-6d-14r-5n-15f2c-17o-7b-5a-4x34
=no-i	F-4p-31d-33r-30n-18f-24c-15o-27s-25t-30b-33a-27k-27i-32x-34
=no-you	F-6p-32d-31r-28n-19f-27c-15o-27s-25t-30b-31a-26k-26i-31x-35
=number	F-12d-7r-7n-4f-6c-6o-3s8b-3x4
=question	F-7d-6r-4n-10f-6c4o-2s6t15b13a40i-2x-6
=short	F-14p-10d-19r-13n-12f-16c-11o-23s-6t-17b-15a-14k-15i-18x-28
=tiny	F4p-4d-3n-10f-19c-11o-8s-15t-21b-11a-6k-4i-5x-29
?	F-23p4d-25r-17n-39f-25c15o-8s26t61b40a146i-9x-24
@accept	F5p13d-7r-4n-6f-6c-19o-5s23t-4b-30a-20k3i-6x-7
@accept the	F6p-4r7n4s-3t-5i-2
@amount	F9p7d14r9n-11f9c-10o11s-7t-10b-11a-15k2i-10
@amount @day	F-10p8r-5c-2b-2a-3x2
@amount @urgency	n8a-2x6
@animal	F-24p-17d-8n-49c20o12t-20b3a-5k3i3x32
@answer	F17p31d-9r-7n-2f-11c-11o-32s-8t28a22i-2x4
@answer .. @decided	F-3a3
@answer .. @me	F-3r-2a2
@answer @before	F2p-6r-2n2b3a2x-3
@answer @request	F2p-5d-4n7f4k-3x-3
@answer @urgency	F-2p-2r-2n-2t-3b3a-13
@answer be	F6p-2n3c6o-3k3x-6
@answer by	F-6p-8t-3b3i2x-3
@answer of	F-6p-2r-2n-2t3b3a5x11
@answer on	F-9p-3d-2n-2c-2t-2a4k2i-4x-2
@answer to	F-7p-7r-2b-2a-3x4
@any	F35p-14d50r-16n12f9o9s-13t-19b-10a10k2x-15
@any @decided	F3r6n-2f-5o2a-2x2
@any @me	F5r6f-5o2a-2
@any i	F5r6f-5o2a-2
@apology	F16p-52d-39r-40n-22f-31c-20o103t-7b-15a-33k-18i-11x-18
@apology .. @bother	F5
@apology @apology	F12p-2d-3n-3c-3o14t5a-4i-2x3
@apology @decided	F2p2n-2f2c-4o7
@apology @me	F2p2r-2f2c-4o7
@apology @weakness	F-8n-10c2o-4a-2x-2
@apology for	F9d-2n2o5t4k-2
@apology i	F2p2r-2f2c-4o7
@apology sorry	F11c-5o13a2x6
@apology that	F-10r-2o-2
@apology the	F-9p-2n-5a-4
@applicant	F31p2d-12r14n14f-9c5s-8t-5b6a-9k-17i7x-5
@applicant @decided	F2r6n-7c-2x-3
@applicant @me	F2r6n-7c-2x-3
@applicant i	F2r6n-7c-2x-3
@assume	p10d-19r14n11f2c2o-13s22t10b3k8i23
@assume @decided	F-2p-2d3r-5n3c3t-2i7
@assume @me	F-2p-2d3r-5n3c3t-2i7
@assume i	F-2p-2d3r-5n3c3t-2i7
@assume that	F3p2d-3r12n-9s-3a-2i-2x-3
@assume to	F-8p-4d-2r2n-4t7b-2
@attempt	F6p18d-4r7n-7f-8c-6o-3s-13t-18b-4a-20k7i7x16
@bad	F48p-18d3r-6n69f-27c-7o12s-7t-13a-4k-5i-6x12
@bad .. @decided	F-5p-2r-2n-2o3a-2
@bad .. @me	F-4r-2n-3o2
@bad about	F-10n-8t-2b2x3
@bad to	F6r4n5t-2a-3i-2x2
@badperson	F34p2d7r-18n45c26o-17s-4t-7b8a23k5i17x10
@banter	F56p-4d2r-14n-15f4c88o-14t-2b-4a-16k3i-13x-9
@banter be	F-4d7c-8a-3
@before	p24d-13r-13n-22f13s-11t-8b9a6k-18i-2x5
@before & @day	F4a2
@before .. @day	F4p2a2
@before .. @decided	F3r3n2x3
@before .. @me	F3r2n3x2
@before @day	F2p-3d2r3f-2c-2s5t3b2a4i4x-2
@before @decided	F7d3r3n8c2x-5
@before @me	F7d3n9c2x-5
@before @reader	F3p6n-3s4i3x-3
@before i	F7d3n9c2x-5
@before the	p-3r-4c6s-4t-3b-2x-5
@before you	F3p6n-3s4i3x-3
@beg	F13p-10d37r-18n-6f6o-14s-10t-8b5a-10k5i-3
@beg @decided	F-5p-2f-2c3t2a2
@beg @reader	F2p-3d10f-6o2s2a2
@beg @respond	F-9p-3d-5r-2c4t-2a-3k-3
@beg you	F2p-3d10f-6o2s2a2
@better	F12p8d-19r13n5f5c-6o4s9t-4b24a11k2i-9x-9
@better @decided	d-4r-4n5s-2a-2x-2
@better @me	d-4r-4n5s-2a-2x-2
@better i	d-4r-4n5s-2a-2x-2
@boast	F39p-11d-24r30n-4f31c-11o-4s-5t-8b-3a-13k9i-27x-17
@boast @boast	F4r9f-6c-2s-2i2
@boast @command	F-4r-3f8
@boast @trait	F3r4f-8c2
@body	F5p-4d3r-12n-3f-11c21o3s-10t4b-9a-4k-2i-21x-8
@bother	F30p-4d-29n-31f-11c3o69s-5t-8b-3a-20k3i-11x-4
@bother & @apology	F3
@bother @reader	F-2p-5r-4c-2o4t-3a-2k2
@bother you	F-2p-5r-4c-2o4t-3a-2k2
@busy	F4d8n-11f2c-6o6s7t2a-5k-4i-10x10
@busy .. @decided	F5p2
@busy be	F7p11f2c-3i2
@busy for	F-7p-4b2a2
@busy to	p8x-2
@certain	F15p-5d-13r26n4f-4o-6s-20t-15b-22a-31k-6i-5x-5
@certain @reader	F-10p-4r-3f-2c2
@certain you	F-10p-4r-3f-2c2
@choose	F12p2d6r3n6f-2c-10o2s6t7a-7k9i10x4
@choose @decided	F3p-4d2r7c2o2b-2k-2
@choose @me	F3p-3d2r7n-2c2o2b-2k-2
@choose i	F3p-3d2r7n-2c2o2b-2k-2
@colleague	F16p-2d-30r16n26f-27c-5o-12s22t-27b-24a-19k7i-33x5
@command	F7d12r5f-23c4o-11s-12t-8b-4k3i-4x2
@command & @before	F3
@command & @compare	F-3x3
@command & @day	F4
@command & @decided	r-3
@command & @lack	F-3
@command & @learn	F-2
@command & @me	p2r-3
@command & @respond	F2p2
@command & @since	F3p2
@command & @started	F2
@command & @strongly	F2p2
@command .. @command	F3f2i-2x-2
@command .. @day	F3n2t2a2
@command .. @decided	F2d2f2a3x-2
@command .. @job	F5d2i-2
@command .. @learn	F-4p-2
@command .. @me	d3f2a2x-2
@command .. @reader	F4r4n-2t2a2i-4x-3
@command .. @started	F7p3r6a2
@command .. be	p-2n3
@command @amount	F10p2d7n-3f5s-2i-2
@command @bad	F6p-2d-2n10c-4t2a-2
@command @before	F4r-4n3c2t2x-5
@command @compare	F3d-2r-3n3f3c7b-2a-3x6
@command @decided	F-5p3d-2r-3n-3s2t-2b3a3i2x-4
@command @hedge	p-5r-3n8t2b-2a-2i2x-3
@command @me	F-6p5d-2r-3n-4c-2s2b3a5x-4
@command @persist	F2d2r-2n-5c2o5a2x3
@command @reader	F-5d-3r2n-3c4b-2i-4x-4
@command @rival	F-11p-4r-2n-2
@command @since	F7p13n-2t-3a2
@command a	F6p2n7c-2o-2b-2a-2x-7
@command and	F-8p-3d-3r5n-6f-2c-3i4x2
@command at	p-5n3c-3s-2a3i-2
@command be	F-5p-2r3o-3a-2k2x-2
@command for	F-5n2c-2s3b3a-3i8
@command i	F-6p5d-2r-3n-4c-2s2b3a5x-4
@command it	F6p-4n11f-2c3s2t3b4a7
@command on	p-5c3o2b-2i-5
@command that	F4p2r4o2s2a-3i-3x-2
@command the	F-12p-2r3n-4c-5s-2t-4b5a-4i2x14
@command they	F-8p-3r-3n-2a3x5
@command this	F7p6d4o-2a-2x-4
@command to	F-3p-9d-3r8n5c-5t5a3i-5x2
@command you	F-5d-3r2n-3c4b-2i-4x-4
@compare	F6d-27r5n10f7c3o-14s5t-3b-10a4i-7x3
@compare & @interest	F-2i2
@compare .. @command	F-3i2x5
@compare .. @decided	n-2b-2a-2x-4
@compare @decided	p-4d4r4n-3b2a2i4x-4
@compare @feelgood	F8p9r-2n5c4k2i6
@compare @learn	F10p5n6s-2a-2i3x-3
@compare @me	F2p-2d4r4n-3c2b2a3i2x-4
@compare @reader	F2p-3r-4n3f7c-5t-2b2a-2k-3
@compare @we	F-8p-4c-2x2
@compare a	F-3p-5d4r-7f2c-3a-4
@compare i	F2p-2d4r4n-3c2b2a3i2x-4
@compare the	F-4d5n-5c-7s2a-2k-2x6
@compare to	p2r-5n6f-5c-2s3t5a6i-3x-4
@compare we	F-8p-4c-2x2
@compare you	F2p-3r-4n3f7c-5t-2b2a-2k-3
@conditional	F14p14d15r-32n-12f2c3o18s7t4b7a25k-6i-13x-16
@conditional @reader	p-3n-3f-3c2t2i4x-5
@conditional you	p-3n-3f-3c2t2i4x-5
@contrast	F7p-3r-2n25f10c-3o-7t6b4a10k10i-20
@contrast @decided	F-5d2n-5f-4o-2b-2i-3
@contrast @me	F-3p2d2n-5f-4o-2t-2i-3
@contrast i	F-3p2d2n-5f-4o-2t-2i-3
@currency	p5d-3n3f-17o7s10t-3b9a-3k6x-6
@currency @interest	F-11d-6r2c-2o-2i6x-2
@customer	p7d-36r14f-16c-26s-21t9b-17k-16i-18x16
@customer be	F-9d-2r-2n-4x-5
@day	F-19p9d-6r-14n-8f-24c-19o-19s-4t-7b-18k3i-7x-7
@day .. @me	F3p2c2a2x-4
@day .. @reader	F3p2r2s2t-2a2
@day @before	F11r5c3a-2x3
@day @decided	F7d2r-2n2f4c5b4a-2i3x-4
@day @me	F7d3r-5n3f4c5b4a-2i3x-4
@day @request	F8p5d3t-7i-2
@day and	F12d10r5n3c-3t5a3i-3x-6
@day be	F-9p-2n-4f2c-3s-2t3b-2a5x4
@day i	F7d3r-5n3f4c5b4a-2i3x-4
@day of	F8p10d-2n2s8a2x-11
@deadline	F19p30d23r-22n-14f-9c7s-11t5b5a-2i-12x4
@decided	F11p10d-10r11n8f-22c-11o-33s3t-11b-30a-12k-17i-21x-10
@decided & @answer	a2
@decided & @bad	F-2
@decided & @boast	r3
@decided & @certain	F-2n-2
@decided & @decided	F2n2o2b2x-2
@decided & @future	F2
@decided & @job	x-2
@decided & @lack	F2
@decided & @learn	F-2
@decided & @ought	p2
@decided & @slang	F-2c-2
@decided & @started	r2
@decided & @study	F-2
@decided & @thank	c2k2
@decided .. @accept	F-4r-4
@decided .. @any	F4d2
@decided .. @apology	F2n-2o5
@decided .. @attempt	F4p3r2x-2
@decided .. @before	r-3
@decided .. @beg	F7d7a3
@decided .. @boast	d2r9f-3c-2
@decided .. @bother	p2n-2o4
@decided .. @certain	F-5n-4x-2
@decided .. @choose	p-3d2b2a3
@decided .. @command	F-4n-5c-2b3i2x-2
@decided .. @compare	F3p3d2b2x-2
@decided .. @day	F-2n2
@decided .. @decided	p2d2x-3
@decided .. @emotion	d4c-2
@decided .. @feelgood	n3c-2s2i5
@decided .. @firm	r3x2
@decided .. @future	F4r2
@decided .. @hardship	F2d2r-3s-2x-3
@decided .. @hedge	F-4f-2a-2i-2
@decided .. @interest	F3d2r3a2i3
@decided .. @interview	d-2r3c2
@decided .. @job	F2d2c2s2t-2i-3x2
@decided .. @joinverb	n-2c2i-3
@decided .. @lack	F2d4r-2s2x-3
@decided .. @learn	d-2n-3s3t2a2i-2
@decided .. @learned	r-2n6f2c-2t2b2x2
@decided .. @letter	p4n-2
@decided .. @lowest	F4d3
@decided .. @made	F3p2r2n-2x-2
@decided .. @me	F4p4d2n-2t-2
@decided .. @ought	F2p3r-2n-2a2x-2
@decided .. @past_work	d4n-5i-3x-3
@decided .. @persist	F-2d-2r-2o2i2x2
@decided .. @reader	p-2c3o2k4
@decided .. @request	F-8p-3d-2n-2t2a3i-3x2
@decided .. @respond	F4p6d-2r2n-2k2x-2
@decided .. @rival	F2d3r-2c2a2x-2
@decided .. @since	F3p2n3i3
@decided .. @started	F6p-2r5n-3x-2
@decided .. @strongly	p-3r-5n5a-2i3x2
@decided .. @trait	F-2r4f-2
@decided .. @visit	F2p5n-2
@decided .. @wait	F2p4a-2
@decided .. @we	F-4p-2
@decided .. @wrong	F-4n-3x2
@decided .. a	p2f-2
@decided .. and	F2
@decided .. be	F2n2o2x-2
@decided .. for	F3x-3
@decided .. have	p2
@decided .. i	p2
@decided .. no	r-2n3
@decided .. the	F2n2x2
@decided .. to	x-2
@decided @answer	F-6p-4d-3n4c-2o-3s-3t-6b5a-2i4
@decided @any	F6d12a-2x2
@decided @apology	F2p-2d-4n-10f-2o4t2a3
@decided @assume	F4d-4r6n2t2b2k-2i-6
@decided @bad	F6r-5n6c4t2
@decided @before	F3p-5d2n7s-2x-6
@decided @beg	F6d7r-6n-6f2a5k-3i-3x-3
@decided @boast	F8d-6r16n-3f4o-2x-3
@decided @command	p-2d-2r3n-2f2o2s-4a-4k-3x4
@decided @compare	F-4p2r-4n-5a-2i2
@decided @decided	F4p-4r8n-6s-7t-6b2i-2
@decided @emotion	F5p-3d4i-2
@decided @feelgood	p4n5c-3o2a-4k-2i8x3
@decided @fit	F2d-2r-4n4f5t2
@decided @flirt	F-8r2n-3c-3x2
@decided @future	F3d3r-2n2f3c2o-2t-3b4i-6x-2
@decided @hard	F7p5d2n3c-4t3a3x-2
@decided @hardship	f-2c4o4s-3t2
@decided @hedge	F-6p3d-2r-6n-4f3o3t3a-2k-2x-6
@decided @house	F12d8c5a2i-2x-2
@decided @interest	p2d-9r-2n2c-2o2s3t2a3i2
@decided @job	p-3d-4n9c-2s-2b2i-4
@decided @joinverb	F3p-3d-4r2f2s-2t-2b2i-3x-4
@decided @lack	F4p6d7r-9n5f3c2b3a8i6x-8
@decided @learn	F-2p5r-2f-2c5s-5b4a-3
@decided @learned	F-7d-5r-5n-2c-2o2k-2i-2
@decided @letter	F5p8d3n-4c-2
@decided @letterpart	F5p3d2n3t4i3x4
@decided @made	F-3d3r-3n-7f-2c-2s-3t3b3a4x-8
@decided @me	F11d2r5c-2s-2t-3a-2i3
@decided @mistreat	F-2p-6c-2s2k-3
@decided @offer	F-4p-5d-2a-4i-2x4
@decided @oldwork	F4n6f-2s-2x-5
@decided @ought	p-4r-2n7f-3c4s2t3b2a2k-4
@decided @past_work	F-6p-3d-2n-5f-3c-2s-5t3b6a3k-2i-2x-5
@decided @pay	F-7d-3r2s4x-2
@decided @persist	F3p4d-3r-4n4c-4o-3a3i-2x-3
@decided @reader	p-2d-2r4s5i4x4
@decided @regret	F-2r-4n-2c3o-2i-2
@decided @request	p-4d2n3c2b2i5x4
@decided @rescue	F-3p-3d3r-7f-2c2t3a4
@decided @respond	F-2r-4n-2s-2t-2a-3i7x10
@decided @rival	d-4r4n-2f-2o3a-2i-5x-3
@decided @silence	F-14p-13r-2n3s2t2k-2
@decided @slang	F-5p-5n6c-2a-3
@decided @small	F-4p-3r-3n-2f2c-3o2a-3i3
@decided @started	F12p2d-4r11c3s-6t-7i-8x-9
@decided @strongly	p-3d-3r-5n6f2c-2o4b-2a-9k3x3
@decided @study	F-3p4r-2n-3c-2
@decided @superlative	F-7n-2f-2c-2s-2
@decided @teach	r-5n-6c-2s2i2x-3
@decided @thank	F-2p-4n2b-2a-8k8
@decided @timeline	p6n-5t-2b2i-2
@decided @trait	F-5n2f-3c-3s2b2i3x4
@decided @urgency	F14p14r-4n-2c-3b3a5
@decided @weakness	F4d-2r-5n14o-3b3x2
@decided @worship	F2p-2d-4r-2f8c-2t-2
@decided a	F5p6d-3n7f-2c5s-2t8b-3i-6
@decided about	F6p2r2n4
@decided and	F9p4d5r7n-3c-2t2b2a3i-4
@decided answer	F-4p-6d-2n2o-3b4x2
@decided ask	F-8p-3d3r-2n-2c-3i3
@decided be	F5r4o3s4t2a-3k2i2x-2
@decided can	p-2d3r-2n2f-4c-4s2a-3x-2
@decided could	p-4d3f3s-2t-2
@decided do	F2p-2n3s-4b3k-2i-4
@decided find	F2d-2r-4n4f5x2
@decided for	r2f5o3a3i2x-3
@decided have	F-4p-3d2r-2n-5f2o-2t-3a3i-4
@decided hope	p5d-3r-5o4k-2x-2
@decided i	F11d2r5c-2s-2t-3a-2i3
@decided in	F3p-2d5r3f-4c-2s3t2b-2k3i3x-2
@decided it	F4p4n-2f3b-3a-4i2x2
@decided know	F2n2o2b-2k-2
@decided like	F-5n-3s-2i-3
@decided look	F-3p-5n-4t-2a-2i-5x-2
@decided make	F7d2r5x-2
@decided need	F9p5d9r-2n-5c-2s-6x-4
@decided no	F6p3d2r-4n7f-4c2o-2s2b3a-4i-2x-8
@decided on	F6p2r2n-3f2t-2b2a3i3
@decided say	F-6r-2n-5c3a-2x4
@decided see	F7p-2r4i-3
@decided should	F7d-2r4c2s-2t-3a4k-3
@decided side	F-9p-2d-2r-3n-3c-2i2
@decided the	F3p8d2r8n-5c-2s3t6b-3a9i-5x8
@decided to	F-11d-3r-3n-7c-4o3a4k2
@decided understand	F-6d-2r-2n-3c-3x2
@decided will	p5d-4r-2n-2f3t-3a-2x-2
@decided with	F8p-2d5r-2n8c4b2a3x3
@decided would	F2r-2n2s3i4x2
@decided you	p-2d-2r4s5i4x4
@depend	F17p-5d17r2n-29f11c-3o9s-11t6b-2a5k-6i-18x-11
@depend on	F4p4d10r3f-5c-9s2t2a2x-3
@doubt	F32p-22d-23r-7n37f-7c4o23s-13t9b-20a-5k-8i-12x-10
@doubt .. @decided	F-5n-2c-2a2
@doubt .. @me	F-4r-2n-2
@doubt @decided	F5p3d-5r-2n11o2
@doubt @me	F4p3d-4n8o2
@doubt i	F4p3d-4n8o2
@emotion	F14p-14d35r-13n-12f16c5s-11t-12b-13a-9k-10i-9x-5
@escalate	F6p31d-18r-8c-7o-15s-12t-13b-13a-10k4i-39x-4
@event	F-4p14r-15n10f-22c-15o-37s17t8b-23a-10k-9i-3x9
@faith	F7p-9d46r-13n-29f-8c18o-4s-7b-7a-7k4i10x-5
@family	F8p-18d33r-20n-16f5c18o-17s-7t4b-13a-26i-37
@feedbackword	F-7d-46r-4n6f-7c-4o-2s-5t-40b75a35k-4i-23x-6
@feedbackword @decided	F-7r-2n-3b5a2
@feedbackword @me	F-7r-2n-3b4a2
@feedbackword i	F-7r-2n-3b4a2
@feelgood	F-25p-5d-24r-13n-19f-10c-14o-8s-7t-8b6a-3k5
@feelgood & @before	F4
@feelgood & @future	r2
@feelgood & @urgency	F3
@feelgood .. @command	F2p4t-2x-2
@feelgood .. @decided	r-2o2a3k-2x-2
@feelgood .. @me	p-3r-2o2t2b2a2k-2
@feelgood .. @reader	F-7n-2f-2a3k2i2
@feelgood .. @urgency	F6p4
@feelgood .. the	F2x2
@feelgood .. you	F-2
@feelgood @choose	d11r-4n-2o-3a-10
@feelgood @command	d2r3n-4c-2b4a7i10x2
@feelgood @day	F-10p-2d-4c-6i-2
@feelgood @decided	F6p4d10n-4f-2c-3o3s-2t-2a-11i6x6
@feelgood @interview	F-8n-3f-4a-2k-3i-5x-3
@feelgood @learned	F7p3d7n-7f2b-2
@feelgood @mistreat	F-10p-3d-3n-3c2i3
@feelgood @respond	F-2d-5n-2c2t2b3a9k-3i2x-3
@feelgood @started	F-9p-4r-2n-2t2b4a-2
@feelgood at	F10n8c-2x-2
@feelgood of	p-7d-3n4s3b3a-6k14i-4x4
@feelgood to	F-18p-7d-6r-2n-5f-7c-5t-2b3a-4k-2i6x6
@feelgood with	F2p5d5r-2c5t2k-2i-3x-7
@figure	F-28p-8d-10r14n-17f-14s-28t-3b-2a-15x-12
@firm	F-6p-6d-12r-3n4f8c-14o-23s-13t-14b-27a-17k-8
@firm & @future	F3p2
@firm @decided	F-7d-2r-8n3c2s-2i-3
@firm @hedge	F14r9n6s-2x-3
@firm @me	r-4n-2f2c3i-2x-7
@firm @request	F14p3r11n5s-2a-4x-4
@firm be	F2p7r-11n3f4c-2s-2a-2i-2x-12
@firm for	F-9d-2n-2a-2
@firm i	r-4n-2f2c3i-2x-7
@firm in	F6p3r-2n-3f3t-2x-4
@firm on	F14p8d8s2x-2
@firm that	F9p2d3r2f-2t-2b2i5
@fit	F-6p-17d-10r22n-20f-15o-5s-7t3b2a-16i4x14
@fit @me	F-4d-4r-6n6b-2k3i-3x-3
@fit @reader	F-6p-2r-4n2t-2x4
@fit i	F-4d-4r-6n6b-2k3i-3x-3
@fit it	F11p5r4c2
@fit one	F6d8r-2n4c2a-4i-4
@fit you	F-6p-2r-4n2t-2x4
@flirt	F18p7d-2r7n-18f2c44o-17s5t-4b-6k5i3
@flirt to	F6r-2f2c4o2
@food	F28p-18d-31n-2f-8c51o22s5t-27a6k7i-20x-2
@future	F27p8d8r32n-18f-30c-2o-19s11t16a17k-27i14x-26
@future & @urgency	F-3r-2
@future .. @day	F-4p-3r-3a-2
@future .. @decided	F-2p-2d-3r-3n2
@future .. @me	d-3i2
@future .. @reader	F2r6n3b-2x-2
@future .. @urgency	F-6p-2r-2a-2
@future @command	F-2r-5n-3f2c-3i-2x4
@future @decided	d2n-4f2c-6s-3t2i2x-3
@future @offer	F-2p-5d-3b-2k3x2
@future @respond	F-3p-2r-6n3f3c-3b2a-3
@future be	F-7p3d-9r4n-4f-2c-2o-4t3b2a4k-3i2x-2
@hard	F-7p-9d3r3n-19f-9c-14s5t-5b-15a-9i-19
@hardship	F10p-22d51r-8n-18f-11c-3o-15s-6t-14b-11k-4i-11x11
@hardship .. @decided	F-4p-2d-2r3n-2
@hardship .. @me	F-3r3n-2
@hardship @decided	d6r-6n-4c-3o-2s-2b3i-2
@hardship @hardship	F7d7r-2s-3i5
@hardship @me	F3d5r-5n-3c-3o-2s-4t2b3i-2x-2
@hardship @pay	F10d3r2n-2s-6
@hardship a	F-6p-4r-3c-2b3a-2x-5
@hardship and	F4d4n-4c-3s-5i2
@hardship be	d6r-3n3c3t2a-3i-2x4
@hardship for	F9d10c-2s3t-3i-2x-4
@hardship i	F3d5r-5n-3c-3o-2s-4t2b3i-2x-2
@hedge	F15p-7d23r-3n10f-7c-8o2s6t-12b5a-6k-3i-13x-7
@hedge & @command	F2
@hedge & @compare	F-2
@hedge & @learn	d-2
@hedge & @reader	F-3x-2
@hedge & @respond	n2
@hedge & @started	F-2r-2
@hedge .. @command	F-2c-2x-2
@hedge .. @compare	F-5p-2s2
@hedge .. @decided	F-6p-2r-3n-3f-2t2a2
@hedge .. @interest	F-2c-2t2a2i-2x-2
@hedge .. @me	F-5p-3r-3n-2t2a3i-2
@hedge .. @reader	F2r-2n2a2i-2x-6
@hedge .. i	F-2
@hedge .. to	F-3d-2i2
@hedge @bad	F9d5r-2n6f-2x-2
@hedge @choose	r-7f2s2i2x-3
@hedge @command	F6r6n3c4t3b-6i4x-3
@hedge @compare	n3f-3i2x4
@hedge @decided	F-5p-5d4n-7c-5o2s-3t-3a-4k2i4x3
@hedge @feelgood	F3d-6r6f3c2i2
@hedge @hardship	F8p5n3c2
@hedge @hedge	F-6p-2r-5n-3f-2c3o2t-2a-6k2x3
@hedge @interest	F-4p2d-2r-4n-6c2s4a3
@hedge @joinverb	F4p-2d5r-4n-3f-2t3b3a4i-3x3
@hedge @lack	F-7d-5s6a-3i-3
@hedge @learn	d-3c2o4s4
@hedge @learned	F4p3d2n5c2b-2a-2i9
@hedge @me	p-2d3r4n-5c-2o3t-2b2i3x3
@hedge @reader	p-2r-2n4o2s2t4a2i-3x-4
@hedge @respond	F-3p-10r7f-2c2t5
@hedge @small	F-10p-4d3r-3c-3s3t2
@hedge @started	F-5p-4r-3n2t3a-2i2
@hedge @we	F-6d-3n-3s3i2
@hedge a	F4p-6d3n-2f3c5t-4b2a-5x2
@hedge be	F-2d3r-8f-2o-3t3b3a3k-3i3x-2
@hedge do	F3p3d6n-5f-2c-2a-3i-2
@hedge have	F13d-7r4n11f3c9s-2t-4a-7i-6
@hedge i	p-2d3r4n-5c-2o3t-2b2i3x3
@hedge like	p3r-3f-2i3x2
@hedge littl	F-9p-2r-2n-3c-2s3x-3
@hedge no	F-3d-2n5s8b-2i-3x-2
@hedge the	d-5r2n5c-2t-3b-2a2i-3x3
@hedge think	F4p3n2c2o-2t2i4x-3
@hedge to	F-14p-7d-2r-7f-5c-2t4b2a3i-3
@hedge we	F-6d-3n-3s3i2
@hedge you	p-2r-2n4o2s2t4a2i-3x-4
@honour	p-25d15r-2n-26f25c-18o-9s-12t4b-15a-6k26i9x-13
@house	F-21p-25d12r-3n-19f2c-7o-7s-3t-15b-5a-7i5x24
@house be	F-10p-4d3n-2f-2c-6a-2x4
@hurt	F20d-9r-18n34f-9c-2o12s-4t-20b-12a-28i-14x22
@hurt that	F7p-6r2n12x-3
@interest	F-25p-6d-4r-15n-11f-23c-2o2s3t3b2k-11i36x9
@interest & @interest	i3
@interest .. @decided	F2p4d-3n-2t-3a-2
@interest .. @job	F-5d-2r-2n-2i7x2
@interest .. @me	F2p2r-2t-2a-2
@interest .. @reader	F4p-2r5t2a2x-2
@interest @compare	F-4p-3d-2n-2t2b2k2i-6x-2
@interest @decided	F6p5d-3r8n2f-3o3s4t-5a-2
@interest @feelgood	p-2f2a2i8
@interest @interest	p-4r3n-2b2a-3k2i5x-3
@interest @me	F5p5r8f-3o3s4t-5a-2
@interest @reader	p-5n2f5c2o2a-5x-2
@interest a	F10d5n3f2c3t-2a-3i-7x4
@interest for	p-2f5c2s4b-3a-4i-3x-6
@interest i	F5p5r8f-3o3s4t-5a-2
@interest in	F6d3r-2c3b2
@interest like	d-2r2n-2t2b2k2i-7x-3
@interest of	F-4p-2r2n-4f-2b3a2i-4
@interest that	F-10p5r-4c-4s-3b-2k-2i-3x6
@interest the	F-7p2d-4r-3n3c-7b-2i2x11
@interest to	F-6p-4d-13r-3n-4f2c-2o2t3b2k3i9x4
@interest with	F5d-2n5c4s2a-2
@interest you	p-5n2f5c2o2a-5x-2
@interview	F-2p-3d-16n3f11c-19o-12s3t10k4i-19x-6
@interview @reader	F5p3d-4r-4n-3f3c3k-3
@interview a	F8r7n-2f2
@interview and	F6p2n3a-2x-3
@interview be	F8d2r-3n4c4o-2s-2t2b-2k-6x-6
@interview with	F-8d-2r-2n-5c-3i-2
@interview you	F5p3d-4r-4n-3f3c3k-3
@job	F-7p-3d11r8f-21o-16s17t17b-18a16k-6i12x-12
@job & @day	F2
@job & @interest	F-3i3
@job .. @decided	p3n-4i4x-4
@job .. @me	p2n-3i4x-3
@job @decided	F-5p-2n-3a-6i6
@job @me	F-6p-2r-4n-3a-5i6
@job be	F-3p7r-3n2a-5i5x-2
@job for	F8p2d7r4n-5f5s2a2i-3x-2
@job i	F-6p-2r-4n-3a-5i6
@job in	F-3d-5c-2t3a-2i8x-2
@job with	F-2d-2n3a2i-12x3
@joinverb	F-18p-11d-17r-4n-13f-7c-26o-14s-2t-21a-15k15i19x9
@joinverb .. @decided	F-5r-2
@joinverb @decided	F-7r-3f-3c-2s2t2a4i-3x-4
@joinverb @me	F-6r-3f-3c-2s2t2a4i-3x-4
@joinverb and	F7p2r2x-2
@joinverb for	F10d6r2f5s-2a-3k-2i-3
@joinverb i	F-6r-3f-3c-2s2t2a4i-3x-4
@joinverb in	F-3p-5d-5n4t5a6i2x2
@joinverb on	F-2p3d-5b2a-2k2i2
@joinverb with	F-7p-2d-5r-3n4s3t-2a-4i-2
@lack	F-12p-5d8r3f-18c-22o-7s-8t2b10a6k-16i-6x-2
@lack .. @decided	F4p2r2n3
@lack .. @job	F3d4i2
@lack @decided	F7p5c3b-3a-3i-3
@lack @me	F7p5c3b-3a-3i-3
@lack be	F13p2r7n2c2t3a2i-2x-3
@lack i	F7p5c3b-3a-3i-3
@lack the	F7d6n-2c-3s-4t-2i7x3
@lack to	F-6p-6d-6f3c3t2b-2a-7i-3
@lasthope	F24p4d48r-14n8c-20o-3s-10b-15a-21k5i3x13
@lasthope @interest	F8p-4d9r-2f-2i-3
@learn	F-6p-20d-11r-18n13f-2c-20o-3s6t-5b4a-5i-8x30
@learn .. @decided	d-2r2x-2
@learn .. @hedge	F-4d-2n-2t2
@learn @command	d3n-3c-3b-2a-2k-2x4
@learn @decided	p2d-2n2f2s2a-3k3i2x7
@learn @interview	F2p4d2r2n-3a3i3x-2
@learn @learn	F-14p-3d-3r-3n-9f-4c-9b-2a-5x11
@learn @me	F-3p2d-2f2s2a-3k3i2x7
@learn @respond	d3n-2c-3b-2a-2k-2x3
@learn about	F4p-2d-2r-3n2s4t-5k-4x-3
@learn and	F5p7n-3a-3x2
@learn ask	F-5p-2n2f-2s-2t-2a-3i-4x-2
@learn i	F-3p2d-2f2s2a-3k3i2x7
@learn it	F11p6r2n3o2a3x-2
@learn no	p-2d10r-4n-4i2x2
@learn say	F-7p-3d2n-3f-3c-3a-3x5
@learn that	F-8p-6d-3r2o-3a-4x2
@learn the	F2p3d-2n-7f-2c3s-3t-3b2a7
@learned	F-8p-12d-12n4f3c-3s-12t3b6a-7k-3i-4x6
@learned .. @decided	F3r2n2t-2a2x3
@learned .. @reader	F2d-2r4
@learned @compare	F10p6r7f-2t2a4i-2x-3
@learned @decided	F2p-3r4n3c2s-2t2a7x-7
@learned @urgency	F7p9r-5c5b2k-3x3
@learned about	F-8n-4c-2s2b-2a-2i4
@learned by	F9p6n-2t-2a-4i2x-3
@learned how	F5d5n-3c2t6a2i-2x-9
@learned it	F3p4r4n9f-2c-7o3t-5i-2x-2
@learned of	F-3p-3d3n-4f-2c3s-2k3x4
@learned that	F-3p3r-6n2f-2c-3s4t-3b-2a-4
@learned the	F-3p6d-2n-6c-5s-3b4
@learned what	d8n2f-2s2t-2i-3
@least	F17p28d-24r-23n23f15c-7o-26s3t-7b17a8i-14x4
@least least	F8p4r-2n4s3b2
@letter	F8p11d3r-13n-6f-18c-5o23s-2t6b5a13i-18x-23
@letter @decided	r-2f2c8t-2a3
@letter @me	F2r-2f2c9t-2a3
@letter i	F2r-2f2c9t-2a3
@letterpart	F-28p-8d-9r-15n-15f-28c-8o-17s-3t-9b-10a12k-14i-18x10
@lowest	F32p3d47r-15n16f3o-5s-4t-18a5k-11i-5x6
@made	F-10p-14d2r-2n-5f-11c-10o-5s-15t-8b-2a-6k-3i-7x16
@made @reader	F4d-2r9x-2
@made a	F-4p-2d2r-5n5c-3a-3i-2
@made be	F9d2r-2n7i-2x4
@made the	F-9p-4d-6n-2c-2o-2b-2a-3i2x-7
@made to	F6p5r3c-2t4a2i-2x3
@made you	F4d-2r9x-2
@me	F-11p-29d-9r-4n-25f-22c-14o-17s-29t-40b-7a-16k-18i-8x-28
@me & @answer	p2a2
@me & @boast	r3
@me & @certain	F-2n-2
@me & @decided	F3n2o2b3x-2
@me & @firm	r2
@me & @future	F3
@me & @interview	F2
@me & @job	F2i2x-2
@me & @lack	F2
@me & @me	F4r2b2x-2
@me & @ought	p2
@me & @pay	F2
@me & @started	r2
@me & @study	F-2
@me & @technical	x-3
@me & @thank	F2c2k2
@me & @urgency	F-2p-2
@me .. @accept	F-3r-4a-2
@me .. @answer	p3s2i3x-3
@me .. @apology	F2n-3o5
@me .. @before	p3r-3n-2
@me .. @beg	F6d7a3
@me .. @boast	p-2d2r10n-2f-4c-2
@me .. @certain	F-6n-3x-2
@me .. @choose	p-3d2n2b2a2
@me .. @command	n-3f2c-2a-2
@me .. @compare	F3p4d2r-2n2t-2x-2
@me .. @day	F-4c-2
@me .. @decided	p-4n3i-2
@me .. @emotion	F2d4
@me .. @feelgood	F-2p-2n2c-2s2i5
@me .. @firm	r4x2
@me .. @hedge	F-3r-2n3a-2i-2
@me .. @interest	F2r2c-2i4
@me .. @interview	d-2r3c2
@me .. @job	F4d2n2s2
@me .. @joinverb	F-3p-2n-2a-2i-2
@me .. @lack	d3r-2n-2s2t-2x-3
@me .. @learn	F-2d-4a2i-2
@me .. @learned	r-3n2f2t2a-2x4
@me .. @lowest	F4d3s-2
@me .. @made	F3p2r2n-2x-3
@me .. @me	F3n3
@me .. @past_work	d3n-4i-2x-3
@me .. @persist	r-2o3i2x2
@me .. @praise	F2r6f-3
@me .. @reader	F-2n-3c2o2b2k4
@me .. @request	F-6p-2d-3r-2t2b-2a2i-2x2
@me .. @respond	F3p3r3n-2a-2k2
@me .. @rival	F3d2r-2c2a2x-2
@me .. @since	F3p2r2n2t-2i3
@me .. @started	F3p-2r5n-3
@me .. @strongly	F2p-3d2r-4n4i2x2
@me .. @urgency	F2p-2n3c2a-2
@me .. @visit	F2p5n-2
@me .. @wait	F3p4
@me .. @weakness	F4d-2r-2n3i-2x-2
@me .. @wrong	F-4n-3
@me .. a	p2f-2
@me .. and	F2
@me .. be	n2x-2
@me .. for	F2x-3
@me .. no	r-2n3
@me .. that	F-2
@me .. the	d-2r2x2
@me @answer	F-4p-3d-3n4c-2o-3s-3t-4b6i2
@me @apology	F-2p-2d-4n-6f-2o2t2a3
@me @assume	F4d-4r6n2t2b2k-2i-6
@me @beg	F6d7r-6n-6f2a5k-3i-3x-4
@me @boast	F7d-5r14n-5f4c3x-2
@me @bother	F8o5k-2
@me @command	r3n-2s-4a-4k-3
@me @compare	F-6p3d-5r-3n-4i2x2
@me @decided	F-8p-2n-3o2s-5t-3b-3k-2x3
@me @emotion	F5p-3d4i-2
@me @feelgood	p6r-2o3b-2a-4k-2i8
@me @fit	F2d-2r-4n4f5t2
@me @flirt	F-8r2n-3c-3x2
@me @future	F3p2d3f3c2o-2b4i-6
@me @hard	F4p6d2c-4t3a3x-2
@me @hardship	F9d2n3f-2c2o4s-5t2k-2
@me @hedge	F-11p-2r-4n-9s-2t3x-3
@me @house	F12d8c5a2i-2x-2
@me @interest	F-4p-2d-8c-2s3t2a3i2
@me @job	p-3d-4n9c-2s-2b2i-4
@me @joinverb	F3p-3d-4r2f2s-2t-2b2i-3x-3
@me @lack	F4p5d7r-8n2f3c2o-2a5i6x-8
@me @learned	F-6d-4r-5n-2k-2i-2
@me @letter	F5p8d3n-4c-2
@me @letterpart	F5p3d3n3t4i3x4
@me @made	F-3d3r-3n-7f-2s-3t3b3a4x-8
@me @mistreat	F-3p-3r2n-7f3s2a-2k-3
@me @offer	F-4p-5d-2a-4i-2x4
@me @oldwork	F4n6f-2s-2x-5
@me @ought	F-2p-5r-2n7f-3c4s2t3b2a2k-4
@me @past_work	F-6p-3d-2n-5f-3c-2s-5t3b6a3k-2i-2x-5
@me @pay	F-7d-3r2s4x-2
@me @persist	p2d-3r-4n4c-4o-3a-2i-2x-4
@me @regret	F-2r-4n-2c3o-2i-2
@me @request	p-3d2c3b2i5x6
@me @rescue	F-3p-3d3r-7f-2c2t3a4
@me @respond	F-3r-3n-2a-6i5x7
@me @rival	p2d-4r4n-2f-2c-3o3a-2i-5x-3
@me @slang	F3p-5n7a-2i-2
@me @started	F13p2d-4r11c3s-6t-7i-8x-9
@me @study	F-3p4r-2n-3c-2
@me @superlative	F-7n-2f-2c-2s-2
@me @teach	r-5n-6c-2s2i2x-3
@me @thank	F-2p-3n2b-2a-7k7
@me @timeline	p5d2n-5b2i-2
@me @trait	F-5n2f-3c-3s2b2i3x4
@me @urgency	F6p7c-3t3a11x2
@me @weakness	F3d-2r-5n13o-3b3x2
@me @worship	F2p-2d-4r-2f8c-2t-2
@me a	p8d-3r-2n2c2t7b-2a2i-2
@me about	F6r2n4a-2x-3
@me answer	F-4p-6d-2n2o-3b4x2
@me ask	F-8p-3d3r-2n-2c-3i3
@me be	F2r4f-4c3o3s4k2i3x-4
@me can	F-2d3r-2f-3c-4s2a-3x-2
@me could	p-4d3f3s-2t-2
@me do	F3p-2n3o2s-4b3k-2i-4
@me find	F2d-2r-4n4f5x2
@me have	F-2p-2d2r-2n-2f2o-2t-7a-4i-5
@me hope	F-3d-2r-5o2
@me in	d4n-2f-3k3i4
@me know	F2n2o2b-2k-2
@me leave	F-5p-4c-2
@me like	F-5n-3s-2i-3
@me look	F-3p-5n-3t-2a-2i-5x-3
@me need	F8p4d9r-2n-5c-2s-6a-2x-3
@me say	F-6n-3x4
@me see	F7r4i-3x-2
@me should	d-2r-4n5c2s-2a4k-3
@me side	F-9p-2d-2r-3n-3c-2i2
@me that	F3d-2n5s2t-2k2
@me the	F2c3t2b-2a6k2i-5x8
@me to	F-3d-6n-3c-4o3t3a5k2i2
@me understand	F-6d-2r-2n-3c-3x2
@me will	p5d-3n-3f3t-3a-2i2x-2
@me would	F3r-2n2c2s2a2i4x4
@mistreat	F44p11d-2r-18n58f6c5o-16t-24a4k2i-30x-3
@mistreat @decided	F-3p2d3r-7n-5f2s3t-2b-3i2x4
@mistreat @me	F-3p2d3r-7n-5f2s3t-2b-3i2x4
@mistreat i	F-3p2d3r-7n-5f2s3t-2b-3i2x4
@mistreat the	F-13p-5d3n-6f2s-2a-2x4
@negotiate	F-16p11d-13r-4n-18f-12c-16o6s46t-20b3a15k7i6x-9
@negotiate @pay	F-4p-2d-3r4n-5o2a2i2x-6
@nobody	F44p3d14r16n19f12c-3o-2s-9b-17a-7k-9i-2x3
@nobody @command	F8p9r-2n-2c3b-4x-2
@nobody one	F3d-2r7f-2o2t2i2
@offer	F-17p7r-18n-27f-15c-10o-5s12t-8b-3a-26k6i2x-18
@offer @offer	F-4p-7d-3n-2b-2k2i-2x4
@offer to	F-6p-4d4r-5s-2
@offerhelp	F-33d-37r-11n-28f-20c2o-14s-9t-19b-14a-55k-3i7x-15
@oldwork	p-12d9r-23n25f-26c-17o-22t-12b-5a-13k-6i-10x-15
@oldwork @oldwork	F2n4c3i-3x-3
@oldwork be	d2r7n-5f5s2a2
@others	F22p21d-4r26n-2f-9c-5o-13s-4t-22b11a-5i-6x-21
@others @firm	F-5p6d-2r-7n-5s2
@others @others	F-3p-7d7n2c2b3x-4
@others @rival	F-10p-8d4r-4n-3a-2x2
@others els	F-5p-3d4r6n-5f-2c-2s-2b2
@others other	F-3p-7d7n2c2b3x-4
@ought	F16p35d-27r-9n13f5c-7o5s16t-7b14a4k-26i-14x-4
@ought .. @command	F5p5r-2
@ought .. @me	p4a2
@ought .. @respond	F5p6n-3a-2x-2
@ought @decided	F-2p5r-5n2c4t-2b2a4x6
@ought @learn	F-5p-5d2f-3c-3a-3x3
@ought @ought	F7p8t2b4a6
@ought @reader	F2p2d-4r6n-6o3t-3k-3i-2x-4
@ought a	r-4n-6f2b3a-3i2x-2
@ought be	F2r-2n-5f2s7a-4
@ought have	F8d2r2n9a-2x-2
@ought say	F-5p-5d2f-3c-3a-3x3
@ought the	F6p2r9c3s-2a3
@ought to	d2r5n-7f-4c2o-3s-4t4b2i4x-2
@ought you	F2p2d-4r6n-6o3t-3k-3i-2x-4
@party	F13p-16d-8r-19n-5f-2c56o-19s-14t-17b-8a10k-20i10x9
@party @decided	p2d4r2n-3c-4t2b3a3k-2x-3
@party @me	p2d4r2n-3c-4t2b3a3k-2x-3
@party i	p2d4r2n-3c-4t2b3a3k-2x-3
@past_work	F-2d-6n2c-7o7s-27t-5b3a-6k-6x-5
@past_work .. @decided	p-2r2a-2
@past_work .. @me	p-2r3n-2a-2
@past_work @bad	F-12d-2n-6x-2
@past_work a	F-3p-3d-3n6c-2a-3i-2
@past_work be	F2r-2n5i2x3
@past_work for	F4d5r-3f8a-4i-2x-6
@past_work in	F-7p-2d-5t2i10x3
@past_work on	F-5p-4r-2n-2o2b2k2x-4
@past_work the	F-3r-3n-3c-2o-2s3b-2i4x-7
@past_work to	F5p5r3c-2t4a2i-2x5
@past_work with	d-3n7c3
@pay	F21p-14d47r-14n-3f8c-20o8s89t-46b-38a-9k3i-32x-5
@pay @decided	F9p6d3r-3c3s2b2x-3
@pay @me	F9p6d3r-3c3s2b2x-3
@pay and	F4p-3d-2n7s-2a3x-5
@pay be	F-9p-3d-4r-2n-2s5i3x-2
@pay i	F9p6d3r-3c3s2b2x-3
@perk	F-6p-2d8r-3n-11c-25o-7s81t-26b-19a16k-9i-23x-10
@persist	F-5p18d-9r-6n-10f-20c-12o7s-12t24a14i2
@persist & @respond	F3p2
@persist .. @decided	F5p4d2i-2x2
@persist .. @me	F4d2n2i-2x2
@persist .. @respond	F3p6n-2
@persist @day	p-5d5r3n-3s2
@persist @decided	F4p7n-6a3i3x-3
@persist @me	F3p6n-5a3i3x-2
@persist @persist	F10p9d3r-3c2o3s-2t5b2x-2
@persist @reader	F-5p7d-4r-5f-2s4t4k2i-2x-4
@persist @respond	F8p13x2
@persist be	F6p11f2c-3t-5i2
@persist for	F-6p-5n-2o3b2i-3
@persist i	F3p6n-5a3i3x-2
@persist the	r-2n-4f2s-2b-2x-5
@persist to	F7p13t-2
@persist up	p-8d2n4t4x-3
@persist you	F-5p7d-4r-5f-2s4t4k2i-2x-4
@place	F21p15d-12r8n11f2c-5s12t-8b-2a8i-11x-34
@please	F17p16d25r12n-17f-7c-12o14s9t13b-2a53k-6i-3x-9
@please .. @decided	r-3o2a2x-2
@please .. @me	F-3p-4r-3o2t2b2x-2
@please @choose	F2d11r-3o-3a-10i-2
@please @command	F8p2d2r4n-2b4a8
@please @decided	F2p4d10r-10n-4o3t-2a-9
@please @mistreat	F-6p-3d-3n-2c3i3
@please @respond	p4d-5t3b3a11k-3
@please do	d6r-3n-4o4a6
@praise	F55p-11d-27r8n-43f65c-14o4s-21t-2b9a-25k-21x12
@praise @trait	F8f-3k-8
@process	F-6p-2d-5r-12n26f-6o-17s-9t38b-8a23i-7x-16
@reader	F8p-20d-20r-16n-20f10c-11o-18s-32t-41b-27a-22k-24i-22x-16
@reader & @answer	F-3p-2
@reader & @apology	F3
@reader & @boast	r-5n-2f2
@reader & @command	r2x-2
@reader & @day	F2r2x2
@reader & @decided	F3p3r2f2k2x2
@reader & @feelgood	F-3k2
@reader & @firm	n2
@reader & @future	F2r4n2
@reader & @interest	F-2p-2r2
@reader & @interview	n-2
@reader & @lack	r2
@reader & @learn	F-3
@reader & @me	F4p4f2c2k2x2
@reader & @ought	F3p2x-2
@reader & @reader	F4r4
@reader & @respond	F-2p-2a-3
@reader & @urgency	F-2
@reader & @worship	F2f2
@reader .. @answer	F-5p-4r-2n3b-2a-2k2x2
@reader .. @before	F4d-2r4c2x-2
@reader .. @boast	F4r-4n-2f6x-3
@reader .. @command	n2c2t3k2
@reader .. @compare	F2p-3r-2c3b-2i2
@reader .. @decided	p2n2o2k3
@reader .. @feelgood	F-5i-4x2
@reader .. @future	F4p2r3c-2a-2i2
@reader .. @lack	F7r8n3
@reader .. @learn	F-6
@reader .. @learned	F3p-2d3r2n2a-2x-3
@reader .. @me	F3p2k3
@reader .. @persist	F5p2r2n2x-3
@reader .. @reader	F4p2r2n-2c2b-2
@reader .. @respond	F-3p-2n3k2i2x-2
@reader .. @somebody	F-4n-2x2
@reader .. @timeline	F-6p-3
@reader .. @urgency	F-6p-4
@reader .. be	F2f2
@reader .. the	F-2r-2
@reader @amount	p7f-3i-2
@reader @answer	F11p3d5r3o-2t-6b5x-2
@reader @beg	F4p-4d11r-5n-2f-5a-3k3i6
@reader @boast	p6d-2r-9n-3f4
@reader @choose	F-5r4n-2f-3c2s3a-3k4i5x-4
@reader @command	p-2d6r-3c-3o-2s4t-2b3a5k2i2x-7
@reader @compare	F2d5r-6f3i6x-5
@reader @day	F7p3d-2r2n2c4a-2x3
@reader @decided	F3d-4f8c4b-2k2i3x-4
@reader @escalate	F7p11n-2f2a3
@reader @firm	F9p-3d-3r9n4c4a2k-2x-8
@reader @future	F4p-2r6n5f-3o2t3a2k-2x-9
@reader @hard	p-2d-5r6a-3
@reader @hedge	F6d4r6n-3o-2t4b-2a-3x-4
@reader @interest	F-7r-5n-2f-3s-2b-3i-5
@reader @interview	F4p2d7r2a-2x-8
@reader @lack	F-2p2d-8r2f-2c2s-4a-5x-2
@reader @learn	F-13p-6r-3n-9f-4c-6s-4b-2a-3
@reader @learned	F-6d2r-2n-5f-2t-4b9a4i3
@reader @letter	F-6p-6r-2n6f-2t2i2x-5
@reader @mistreat	d-3n11c-2o-2a-2i-2
@reader @ought	F3p3d-3n-4c-2s-3a2i2x-3
@reader @persist	F3d-2r-3n5c3o2t-2a-3k-2i-4x-3
@reader @praise	F7d-2r-7f8k-7i2
@reader @regret	d-2n7o-2a3x3
@reader @request	F2d4r6n-5f-3o-2s-2t7b5a6k-3x-4
@reader @respond	F-3p-3d7f-3c-2o-3a-2
@reader @rival	F4p6d2n-3c-2k4i-2
@reader @slang	r-4n-2f-4c8o2t2a2k-2i-3
@reader @staff	F3n8f-2c-3t2x-2
@reader @superior	p9n-6c3x2
@reader @timeline	F3p5f2t3b2
@reader @trait	F2p3d-4r-7n-4f11c-5a2k3x-8
@reader and	F2d-2n-4c4a-3i-3x-5
@reader answer	F9p3d5t-4
@reader ask	F-3n4f-2s-2t-2a-3i-4x-2
@reader be	F5d4r-5n-2f7c2s-2t3b2a-2x-6
@reader can	F-3p-2d5r-3n-3f-3s-2t4b3a2i3x-4
@reader could	p7r-4n-4o-2s-2x4
@reader do	F2d-3n-2f5i2
@reader for	p-2r-3n3o-2t-2k5
@reader have	F-5d-2n-8f-3c3o2s3t2a2i2x-6
@reader need	F-5d-5r3c-3b-2a-7i2x-5
@reader say	F-7p-3d2n-3f-3c-3a-3x5
@reader team	p-2r5n2f-2c-3i-5
@reader time	F-6p-2n-3t3k-2
@reader to	p5d2r-4n-3t-2a7k7x-4
@reader will	F4p-2r5n4f-2o2s2t2k-2i-3x-6
@reader would	F4p-5r7f2c2s3t3x-3
@regret	F-7p-16d-10r11n5f-24c-3o-9s6t-19b-3a-12k5i-5x2
@regret @apology	F-6n-2c-3o-2t-2i2
@regret @decided	F9p2d3n-2c3x-2
@regret @me	F9p2d3r-3c3x-2
@regret i	F9p2d3r-3c3x-2
@regret sorry	F-6n-2c-3o-2t-2i2
@rejected	F39p6d67r-15n22f2c-14t-27b10k-20i3x-2
@request	F-3r-4n-7f13c-13o-11s-13t8b6a14k-29i6x-8
@request & @house	F4
@request & @learned	p2a2x2
@request & @reader	a2x-2
@request & @started	F-2r-2
@request .. @command	p-2c-2t-2x-3
@request .. @decided	F-3p-3r-3t2b2i5x-3
@request .. @hardship	F5n2
@request .. @interest	F-3p-2d-2t3a2x-2
@request .. @learn	d-2n3s2t2i-2x-2
@request .. @learned	s2t5a6i-2x-2
@request .. @me	F-2p-4r-2n2f-2t2b2i3x-2
@request .. @reader	F3p2a4i-2x-5
@request .. @respond	c-3x-4
@request .. @urgency	F3p7n-3c-2
@request .. to	d-2
@request @beg	F-7d-9n4s3t3b4a7x-4
@request @command	F3p-6d-3r11n-2f-2t3b-2a-2
@request @compare	r-3i4
@request @conditional	F-7p-3d-5n-2t8a9x4
@request @decided	F-7n-6f-2c-3s-2b-2k2i5
@request @feelgood	F-2d-6f3c2i10
@request @hardship	F12p8r3a-4
@request @hedge	r-4n2o2k2x2
@request @interest	p2d-3r-5f3s3a3i2x-2
@request @joinverb	p-2d3r-3n-3f-2t2b2a3i-4x2
@request @learn	p-2r-4n2o3s5t2a2
@request @me	F-2d4r-4n2f2a3i3x3
@request @ought	F-9p6d-2r-6s2t-3b-3a-2
@request @past_work	F5r10n-5c2i-6
@request @reader	r5f-5t3b-2a7i-2x-3
@request @respond	F-3p-11d-4r3f-4c10t5b-2x2
@request @started	F-5p-2r-3t4x-2
@request be	p-2r-3f-3c2o-2t5b3k-3i3x-3
@request do	F3p4r6n-7f-3a-4i-2x-3
@request have	F4p2d-7n6f2c5o3s-2t-5b2a-4i-7
@request i	F-2d4r-4n2f2a3i3x3
@request like	F4p3r-3c-2i3
@request no	d6r-2n2s4b-2i-2
@request start	F-8r-5c-2a-2x5
@request the	F-6n-3s3b-2a5i-7
@request to	F-2p-3d-4n-3c-2s-2t-3k2x4
@request you	r5f-5t3b-2a7i-2x-3
@rescue	F27p-30d5r48f4c-29o-13s-17t21k-4i-23x-8
@respond	F-9p15d-22r-16n-4f-18c-6o3s-12t6a18k-9i-16x-7
@respond & @conditional	F-3p-2
@respond & @day	F2
@respond .. @day	F5r-2n2c-2
@respond .. @reader	r3i-2
@respond @before	F4d-2r-3n5b2a3x-3
@respond @decided	F-2d-2r3n-2c4t3a2x-3
@respond @me	d-2r3n-2c4t3a3x-3
@respond @persist	F16p12d2n-3c2o5a3
@respond @reader	F-4p-4d4r-3f-2c3t-2a-3x-7
@respond @urgency	F2p5r-3n-2t-6b3a-9
@respond and	F2p-4d6i3x-6
@respond back	F5p6d-2n-3a-3i5
@respond be	p-5r2n5c4o-3a-4k2x-4
@respond i	d-2r3n-2c4t3a3x-3
@respond on	F-9p-4d-2n-4o2t-2a-5k2i-2x5
@respond the	F-6p-7r2o-2t-2a-2i-2x6
@respond to	F-5r-4n4c-3t5a3i2x3
@respond you	F-4p-4d4r-3f-2c3t-2a-3x-7
@rival	F4p3d12n5f5c-16o-15s4t12b3a-6k3i-4x-6
@rival @decided	p-2d-4r5n5c4s2t2a5i-3x-2
@rival @firm	F-13p-2d-2r-6n-7t2a2i-2
@rival the	F2p9n4c-5a-3k2
@sarcasm	F-15p-10d-20r-7n16c-22o-13s-19t-6b-9a-2k8i-13
@silence	F8p35d-13n-2f-9c-7o-9s-18t-25b-20a-3k-3i-8x-3
@silence to	F-8d-5c-2s2a2k-3x2
@since	F-6d-2r4n-2c-4o6s-8t27b-31a9x-5
@since @command	F12p8d-4n5c-3t-4a-5i-4x2
@since @day	F7p7r-2n4f5s-2a3i2x2
@since @decided	F-3p-6d-6r-3n7b-2a2x-2
@since @interest	F3p-4d2n3c-2b2i9
@since @respond	F-10p2r-4n-4o-3a3
@since @started	F5r9n-4c-2s2
@slang	F56p-15d-8r-9n-15f-17c86o-14s-4t8b-21k-16i-7x-7
@slang @reader	F8d-2c8x-2
@slang @slang	F7p-6d-4r-3n-2f2c20t2a-3i-2
@slang of	F3p-4d9n5f-2c-2s-3t-4a-5i2x-4
@slang that	F8x-4
@slang the	F-9p2d3r-4c-8s4t2a2x10
@slang you	F8d-2c8x-2
@small	F17d-4r-2c15o9s-3t4b-23a-6k4i3x-4
@small .. @decided	F4n2
@small a	F-7p-5a-3i3
@small to	F9p3d7n2f2c-2a-2
@somebody	F39p5d7r13n21f19c3o-5s-6t-10b-11a-24k-12i-20x-25
@somebody .. @decided	F2r5
@somebody .. @me	F3d2r5
@somebody @compare	F8p-4r-2n4f8s2i-3x-2
@somebody @hedge	F8r5n2f4c-2i-3
@somebody els	F-6p-2r5n-3f-2c-2s-2b2
@somebody who	F-3d-5r-2n2f2c-2t-2x6
@staff	F48p27d-10r11n42f-8c3o-6s-8t13b6a17k-3i-20x-33
@started	F12p-3d4r20n-3f-11o-28t-7b-13a2k-2i5x-9
@started & @future	F3
@started & @started	F3r4
@started .. @decided	p-4r2n-2x-2
@started .. @request	F-5r-4s2i-2x-2
@started @decided	d-2r3n-3f4c-2s3t2b2a2i-5x6
@started @me	r3n-3f4c-2s3t3b2i-5x6
@started @started	F14p-2d-3r12n2t-3b-2a-2i-2x-2
@started and	F-10p-5d-2r-3x6
@started i	r3n-3f4c-2s3t3b2i-5x6
@started in	F-7p-2d-2r-2c-2t3i-2x-2
@started on	p6d-2r-4s2i3x-2
@started the	F2p-4r6s-2t-3i3x-3
@started to	F5p4n-2c3i4x-2
@started with	F-8d-2c-2a-2i3x6
@strongly	F25p15d2r2n-10f13c10o18s-3t-10b-9a-17k18i-2x-9
@strongly .. @decided	F2d-3c2x2
@strongly .. @me	F4c3x4
@strongly @decided	p-4n-4f-3o-2a-2i-3
@strongly @feelgood	d2r4f2o-5s5b-2a3i-3x4
@strongly @interest	F-9p-3d-6r6f-3c-3o-2a2k-2i8x2
@strongly @me	F-6p-5r-2n-3o-2b2i-4x2
@strongly @strongly	F10p-3d8r-4n3c-2o3k-4i2
@strongly @thank	F-10p-3d3r-2f2c-3t2k9x4
@strongly @urgency	F-9p-5r-2c-2a-3k5
@strongly @weakness	F11d2r-3n6c6o4b2i3
@strongly be	F3p8c-6t3a2
@strongly i	F-6p-5r-2n-3o-2b2i-4x2
@strongly sorry	n-4c-4o6x5
@study	F-22p-27d-16r-19f-6c-7o-33t-28a-4k-11i7
@study be	F5t-2i-4x-11
@superior	F31p15d-29n31f20o-22t-3b-18k-2i2x3
@superlative	F40p-11d-22r38n-17f34o-11s-4t-9b-14a-2i-6x-28
@swear	F12p-7d-18r-11n-4f-15c14s-7t3b15a-12i4x10
@teach	F4p13d-7r11n14c-17s4t-13b18a10k11i-29x11
@teach about	F-8d2r-2n-4s2t-2b-3a-3k2i4x5
@teach that	F-10p3d-3r-6n-6s2x4
@technical	F-26p-16d-30n-20f-17c-11o-4s-12t-5b-13a-5k-7i-7x31
@technical be	F-5r-3f-4c-4t-2a2i-3x-4
@technical for	F7d-2r10t4
@technical in	F6p2r-2n5f4s-2x7
@thank	F-52p-14d-21r-26n-22f-14c-7o-9s-11t20a19k109i-20x6
@thank .. @respond	F-2p-4n2x-2
@thank @reader	F-5p-9c-2o2t-2b-2a-4k6
@thank @thank	F6r3f-3c4a3k9i2x-2
@thank a	F15p5c5a8k-5x-2
@thank for	F3f-2c7b2a5k6i-2x4
@thank to	F-7p-2d2n-3f-2c-2a-4k2x4
@thank you	F-5p-9c-2o2t-2b-2a-4k6
@timeline	F-13p3d-13r-12n-18f-9c-11o-3s-20t63b-33a30i2x-15
@trait	F29p-19d-13r12n2f47o4s10t2b-10a-7k-20i-2x-5
@trait and	F4r12f3c-3i-2x-3
@travel	F-11p-4d-14r-8n9f12c-5o-11s10t-19b-6a-6k-3i-7x-5
@urgency	F25p55d-15r-4n-10o-13s-6t-4b-5a21k-3i-17x-4
@urgency @day	p-3d-3r-4c2s8t4b4a5x-2
@urgency @decided	p-3r-4n8f2t2b4a6x-2
@urgency @started	F5r11n-7t-2b-2
@urgency and	F-14p-8d-2r-2n2c-2a-3i-4
@urgency be	F5p-3n7f2s3i6
@violence	F7p-12d-9r-3n4f-7c22o-6s-10t-18b14a18k-3i-23x27
@visit	F-2p18d-18r-13n18f-15c-3o-9s-20t-13b-18a-10k16x11
@wait	F18p25d4n12f-13c5o-3t6b-5a21k-15i-4
@wait to	p-6r11
@we	F-2d8r13n-29f-4c-4o-10s-10t-16b-13a-9k-15x-6
@we @future	F10p2r7n3c3x2
@we @interview	F-7p-2d-3r-2n-3a6k2i2x5
@we be	F6d6r5n-2s-2x-2
@we both	F10p5r5s3a4
@weakness	F21p-15d-18r18n28f-13c2o-4s-6t-17b21a-3i-18x3
@weakness that	p-3d2r-3n8c-2o-3i3
@weather	F-33p-10d-5r-17n-11f-11c-23o-12s-28t-7b-14a-13k-3i2
@wellwish	F-27d-26r-15n6f-2c-43o-2s17t-5b-13a-2k-3i3x-4
@wellwish @reader	F-9r-4n-3i-3
@wellwish you	F-9r-4n-3i-3
@when	p-8d2r8f12o4s-11t35b-40a17k-3i-2x3
@when @decided	F3r8n-3t2b-2a2x-2
@when @reader	d3r-5n-4c5s-2a2i-2
@when the	F-3d-3r-8c4
@when you	d3r-5n-4c5s-2a2i-2
@wordless	F51d-10r-10n-30f91c-7o15s-2b-3a-4k-23i-31x-18
@world	F49p-2d7r9n-14f54c-21o8s-15t-21b19a-3k-4x-11
@world @decided	F-10r-7c-2a-2i2
@world @me	F-10r-7c-2a-2i2
@world i	F-10r-7c-2a-2i2
@worship	F55p-19d-11r-14n-16f97c-11o-2t16a-8k-7i-10x-11
@worship .. @decided	r3f-4i3
@worship @decided	d3r6n-4f-5s2t2x-3
@worship @me	F-4d3r2n-4f-7s2t2
@worship and	F-10d-4r-3f-4a-2
@worship i	F-4d3r2n-4f-7s2t2
@wrong	F-4p-4d-38r7n-5f3c-3o-2s-19t-24b7a-5k-3i-13x24
a	F2p2d-8r-2n-2f-2c3o-4s-2t-4b-4a5k-10i-4x2
a .. @decided	F-3p-2x2
a .. @me	F-2
a .. i	F-2
a @amount	F7d2n4b3a-2k2x-4
a @answer	F4p7r6n-8f-2c-2s-2t4a3k-2i3x-5
a @bad	F-6r-6f4c-4o2x-4
a @beg	F-2d-5r3c-2t-2i2x-4
a @boast	F11d-6r13n-2c-6t2a4x-2
a @command	F7p5d-2t2b-2a-2k-3x-5
a @day	F-3s5k-2i2x3
a @decided	r6n-7c2t4
a @feelgood	F-6p-3d3r-7f-3c-6b-2a-6i-5x5
a @firm	F-6p5d-4r-7f2c-4s4t-4b-4i5x-3
a @hardship	F-5d-2n6c-6s-2a-2i-2
a @job	F-3d3r-5n-8f5c-2s-2t-5a-2i10x-3
a @party	F13p-4c13t-2a5i2x-3
a @respond	F3p7r-3n-3c-2s3t6k-2i-2x-5
a @slang	F-5d5n-2f3c-7o2x3
a @small	F-7d-3r2n-10s3k3x-2
a @started	F7p-2d5r6c2s-2t3x-4
a @study	d-2r2n7f-2c-3b3
a @technical	F5d2n7f5c-3s-3t6a4x-9
a @trait	F-2r2n-7f3c7k2i2x6
a @urgency	d-4n-3f3c-3s-2t3a6k-2i2
a @worship	F10d2r-4f7c-4a3x-7
a answer	F11p3d-3r2n8c-2t4b-2k-6x-5
a big	F7p-2d-2n16
a bit	F2d-4r-6n4f-2c12t2b4a-6i-2x-5
a car	F-16p-2r-3n-4s15
a chanc	F12p-3d21r-3n-2a-10i-3
a company	F4p5d-2n10s9t-3a-6x2
a day	F5p7d-2r-2n-3s-2a3i-3x10
a decide	F-8p-3r-5n-7s-2t7a3i-3x4
a fair	F7p3d-6r-2n16b3
a few	p-4d-3r9n6f-3b7i-3x-5
a firm	F12p8d-2r-3n6f-2a6i-6x-2
a good	p-7r-15n-3f-3c6s-3t2b-3k-3x10
a great	F-6p-5d2r3n-4f5c-6s5a-2k3i-6x-5
a job	F5p-2d12a5i2
a list	F14p13r11n-2c5b-2x-8
a littl	F-21p-6d-2r-4n-7c-4s7b2x-6
a long	p4d-4r10n-4c2o-4i4
a lot	F-7p-5d9n-7f-3s-3b2a-3k10i3x-6
a month	F-12p11d-2r-2n-3o-2s10a-2i-5x6
a old	F2d14n-7c-3o2s-2a-6x-7
a pleasur	F-3f-8x-4
a reply	F12p14n-6t-2b-2a-8
a second	F-6p-16r4n-4f2o3s-2t6k6i8x3
a short	F2d-4r-2n7c-2b-3a14k2i-2x-4
a team	F-16p-2r-10n-11a-2i6x-7
a very	p-2d13r3n-3f-2b-3a3i-5x3
a week	F7p-6d12n3f-2c4a-11i9x4
a word	F7r12n-3f-3c-2t-2b3i-3x-5
a year	F2p-6d7r8n-9f-3c2s10b4a-2k-3i10x5
ability	F18p-6r35n-6f-9k-2x-11
abl	F-16p-15r-5n9f-5c3t12b4a7k-2i10x-3
abl to	F-9p-8r-5n6f-2c2t7b2a4i5
about	F-25p-17d-24r-12n-4f-5o-5s4t8b-8a-3x28
about @decided	F4p5d-3n4c2o2t-2b3x2
about @me	F4p5d-3n4c2o2t-2b3x2
about i	F8p12d-6r3n9c6o4t-5b7a-2x5
about it	F-20p-5r-9n-9f-2c-2o3t-2a-4k2x-10
about the	F-15p-6d3r-16n-11f-2c-5o4s2t6b-7a10k8i-3x5
about you	F2p2d-7r-5n5f-2c10o-3s-5a-2i5x2
above	F-5p-4d-3n-10f7c-3s5b-2a-4k4x-2
accept	F9p9d10n-16f3c-10o9s-18t-8b-3a-6k-2i28x-5
accept the	F13r15s3t-2a-2i-2x-2
account	F-34p-4d-23r4n-5c8s4a-3k3i4x22
across	F-12p-3r-8n5c-10s-3t-3a-2i-4x-12
add	F-25p-8d-26r-11n4f3o-5s-2t-7b-9k-3i-3x5
address	F-36p-18r-21c-7t-7b-8a15i7x-14
admir	F-3d-2r-21n-9f6i4x-6
admit	F-23p-3r-4n-16c3o-2i-2x4
advanc	F-5p6r6f-16c-2o7s2t6b8a13x-7
advert	F-7p-4d-2r-7n16f-5c-3a-2x-4
advertis	F19p3r11n14t-4i-11x-9
advic	F-9p-7n-3c-2o2s-2t-7b32a28i-5x-9
advis	F-32p-7d-13r-14n-2o-4t5b11a22x6
afford	F18p10d9r-2s-3a5x5
afraid	F-23p12d4r-9n-11c-4o2
after	F7p23d-10r-7f4c-3o-2s-6t23b-13a-2k-5i15x-10
after a	p13d-2r-5n-5s4t4a-2
after the	F-15p-9d3n-8s-6t11b-5a-2i2x13
afternoon	F-6r-2n-4c-11o-3s-3a6k-2x-4
afterwards	F16p-4n14c8o5b-3a-4k4i-4
again	F9d7r-12f-3c5s-10t-19a-8k8i-4x-13
age	p-7d-5r11n-4f3c-3s5i-4x12
agency	F9p14d-2n9f-2s-2a-2x-7
aggressiv	F-16d-2r-8f-2c-3x4
agree	F-15p3d-3r-13n-4f-3c-7s-3b-7a10x16
ahead	F-4p16d-7f-6c-3s-7t9x-4
aid	F4p-3d-4r12c-4s-2a-4x14
air	F28p9d-4r19n2f4c-2t-4a-2i-4x-12
all	F-34p-2d-35r12n-10f-20c3o-2s-3t-8b-5a4k-2i8x2
all i	F-2p-3d8r-4n-7f-8o3a-4k-3i-3x2
all right	F-11d-2r-4c-5o-2s2t6a4i-2
all that	F12p-4d6r2n3f-2c8a-3k3i2x-2
all the	F-7p4d-7r-4n6f-3c-5t3a-3k3i3x-7
allow	p-14d8r-6f4o-3s-8t-8b7a-7i-10x5
allowanc	p3d9n-5c-9o2s41t-4a9i-2x-8
almost	F14p-2d16r-8n-5f8c19i-2x4
alone	F-20d-13r-9n-3f10c11i5x4
along	F-7p7d-7r-6n-3c6o-2s-3t6b-3a3i-3x5
already	F13p-33d4r32n-2f-6c13o4s6t18b-8a-3i2x-5
already @started	F5r11n-7
also	F-25p18d-5r-12n-27f-4c-7s2t-7b3a3i3x-3
although	F9d13r-2n12c-7a-7k2x-6
always	F-2p-7d-8r-6n18f-4c10s-5t-3a-4i4x10
amaz	F13r-11n-6f32c-6s-3k2x7
and	F-5p3d-11r-4n-6f-7c-7o2s-2t-14b-10k8i15x6
and @apology	F10n-2c-2o8
and @command	F4r2f-2t-2a11i3x-8
and @decided	F-3p2r-2b-3k-2i-5x3
and @future	F-8p-2d-3r-4a-5i5x-3
and @hedge	F-10d-3n-6t4a-4k2i5x-3
and @learned	F-7p-5d-5r3n2c-2a-3
and @me	F-6p2r-5n-4c-2o2a-2k-2i-3x5
and @reader	F7p8d3o2a-4k3i2x-3
and @request	F-2p-3n-4c3t5a-2i7x-3
and a	F4r5n5f-9s7t-2a-4i-2x-9
and ask	F19p9r5a7x-2
and be	F-10p-5d-4r-5f2s3t5x-3
and do	F8p5d-6r5n12f-4c4s4t3a7x-4
and for	F9r-4n-5f-4c5o11a-7x4
and have	F-13d-2r-7n-7f6o-2x3
and i	F-15p4d3r-11n-10f3c-3o4s2t-2b-3a-4k-4i-8x12
and if	F9p11d2r-4n4s-2t2b6a12k3x-2
and it	F-15p-2d-13r2n11f2c3o-2a-8k-3i-4x21
and night	F15p2d13s-4
and no	F-6p-14d5r3n9f-3s-4a-2k-8i-2x19
and one	F-13p3d-8n-3c-2i-3
and please	F12p2d6o2a8k2i3x-3
and so	F12p8d4n-2f11c-4a-4k-4i2
and sorry	F13n-2c-2o7
and thank	F-15d-4n-2f-3c-2o-6b3a2k8i2x-7
and that	F-19p-7d-3r6n-10o-2s3a-4k-2i-5x14
and the	F-3p-3n-12f-3o3s8t2b-2a-3k-2i-3x4
and then	F10r2n14f2c-7a4x-5
and this	F11p-3d7r2f3x-3
and will	F-22p-8d-4r-7n-2t-2a-3x-4
and with	F4p-3d2r16n-7c-8a-4k2i-2
and you	F15p18d8r3n2f-2c-2o4b-2a-8k6i4x-8
angry	F5p-7n-6o17a-3k-3x15
annoy	F16p-7r-3n-3c14o8t6a2x-4
another	p-15d10r-4n12f-6c-6s-10t-10b4a14k5i4x-11
another offer	F-14p-10d-6r-2n-2c4s-2t2a2
answer	F4p2d16r-9n5f-10c-9o-7s-6t-15a-13k7i6x5
answer be	F8p-4r5n4c6o-6t-2a-3k6x-11
answer by	F-10p-6d-2n-2t3a-3i3
answer i	F13p15d3r-4n6c-4o4b-2a-2k-2x6
answer on	F-8p-6n-4t-2k3i-4x-2
any	F19p-13d25n-2f3c13o-8s-13t16b17a23k-12i-29x-12
any @answer	F6p3d-3c4s-2t2b3a4k-2
any @job	F7d13r-3n-2i-4
any feedback	F-12p-4d-5c-2t-3b10a10k-5
any news	F10p-2d5c3o3s-3b-2a7x2
any time	F-16p-6r-8c8t-2a-4i-2x-2
anybody	F25p5d-5r22n-2s3t4b-6a-5x-10
anybody els	p-3d-3r14n-7f-2b-3a-2
anyon	F5p-4d4r-2n-13f8c5s-8t-4b-2a-9i-2x-6
anything	F13p-17d35r-15n12f-7c-6o-4s-17t18b-10a2k-2i-24x-10
anyway	F-10p-4d6r-4n8f-2c-6o-2s-8t-3a9k3i-11x-2
apologise	F6p-6d-2r-6n-2f-2c-9o8t11b3a13k-2x13
apologise for	F-13o-15x5
apology	F2p-12d-5r-7n-3c-5o40t-2a-12k-10i-7x-3
apology for	F6r-2n-4o17a-7k-5x-7
apparent	F20n18c-3s-2x4
appeal	F-6p16d-3r-10n-5c-2a-3i15x-7
applicant	F12p5d3r4n16f-4c3t3b9a10x-7
application	F-15p-4d5r-5n-6c-4o-3s-2b3a8k-2i-9
apply	F18p-5d3r-13n36f-4o5s3t-14b7a-12i22x-6
appointment	F14d-3r19n7f-2s-3t13b-3a6k-3x-4
appreciat	F6p24d-11r-3n-5c-7t10b4a12k13i-7x4
apprentic	F-23p-3r-5n-10f-5c-6t-6k4i7x35
around	F6p3d6r-10f-2c13t2a-4k8i6x-9
arrang	F2p-12r10n-2f-2t5a4i-5x-4
arriv	F18p-4d-5r25f-6c-5o2s-4t4b-2a-5x-2
articl	F-4p-4d-2f11b-2x21
as	F-16p2d-2r-5n-12f-6c-15s-3t4b-4k-8i3x4
as @me	F3p2d3c3t3b2a4
as @reader	F-6p-3d-2n-6c-2s-2t-2x2
as a	F-16d5r-13n-3f-6c-12s-4a-6k-2i-5x-13
as agree	F-9r-7c-2i5
as good	F5p5r7n3k5i6x-2
as i	F8p5d6n-2c7s-2t7b4a9i2
as promis	F-15p-6r-2n-3c-3x5
as soon	p4r-14n5f-2t-2a-5x-3
as the	F-7p-4d7r-3n-6f2c-2s8a-5k-5i-3x2
as we	F-13p-9d-3r-3n3c-2a3x6
as you	F-14p-7d-5r-2n-13f2c-4s-4t-4b3k-3x5
asham	F8p5d-3n21s5t4b-2a3
ask	F10p17d-7r-11n-6f-7c-23o17t26b-5a26k-12i-26x-2
ask @reader	F5p6d2r3c-2o-4t-4a2x-2
ask about	F-7p-2r-4f-4o4a-4k2i-2x-3
ask for	F3p6d5n-2f-7c-3o2s-2t-6b6a10x-6
ask how	F-15p-11d-4n-2s-2t2a3x6
ask i	F6p3d-2n-5f4c11b-3a-2i6
ask if	F-10p-6d-4c-2s4t7a7x7
ask the	p2r-2n9o-2t-3a-7x-5
ask what	F-9p2d-2n-11s-2t2b-2a-4k-3i-5x-6
ask whether	F-12p-12d-5r-2n6c-2s9t2b-2a-2i-5x6
ask you	F12p14d3r7n-2c-5o-8s2t-10b-3a5i2x-5
assistant	F-10p3d-3r-4n6f-4c-2t11a11k4
assum	F31p25d-3n-8c3s2t-4a-11i-7x-4
at	F-9p-14d-2r4n3f-11c-12o-10t-12k-2i10x7
at @decided	F5r5o-4i-2x-3
at @me	F5r5o-4i-2x-3
at a	F4p-3d12r-7f-3s-4b-2a-2i-5
at all	F5d9r-7n4c2o5s-2t-6k-3i-2x-6
at home	F-9p-2r-8n3f-2c-6s-2a-4i2x-16
at i	F11p3r11f3c-2o-8s2i-4x-6
at least	F13p4d-2r-5n11s7b4a2k2x-7
at night	F-4p-4d9n-7c-6s-4t-2b-2a4x-3
at onc	F-5p-8r11n-2c-4a-7k-2i3
at the	F-7p21r-12n-12f-6c-8s-8t-5b10a6i2x8
at this	F-15p-12d-5r2n-2s6t-2a6i4
at you	p10d4r-4f-2t8b-3x5
attach	p-10d7n-12c2o-2b-11a-13k-4
attach i	F-13r-10
attempt	F10p21r-4f-2x-6
attention	p-6d-3r-2n14f-2o-4k-3x8
audit	F-14n-3c-3a-3i-2
august	F-6p-9d3r-5s-11a7i8x-17
autumn	F-2p-10d13r-4t-7a-5x10
availabl	F14p24r-2n-5f-2c7o-2t-4k-2x-7
averag	d-2r10n-8x-8
awake	F5p-4d5r11n-11o3i-2x-3
award	F-15r-6c-2x11
away	F11p4d-10r-22n31f2o-2s4t-6b2a10i-5x-9
away from	F11d-3r-3n14s2i-3x-4
awe	F23f26k-2i-6
awesom	F-6f-15c18a-3
b	F-10p-3d13r-3n-9o-7t-3x12
baby	F12p-2d-10c23o-2a-7x-7
back	F-3p2d15r-22n-8f-13c9o5s-18t5b-2k7i19x9
back to	p5d-2r4n-6f-2c-4o3s-3a-3x3
background	F-26d-8r-14n-12o-2s-3a-6i-5x-6
bad	F-26p-7d11r-22n-17f-6c6o3s-5t-4a2i19
bakery	F6p-3d-2r4n2f4c-3s-2a-3i3x20
balanc	F8d-4r17t-5b2a7i-2
bank	F3p-4d-2r20n3c-3s-10a-5x-2
basical	F8p-2d-2r17n-6f-5c15
be	p-5r-7n11c-9o-11t-6b-6a-12k-6i-9x4
be #	F-8p-3r2n-11c-2s6a3x10
be .. @decided	F-3n-2a-2
be .. @reader	r2
be .. @request	F-3
be .. be	F2
be .. the	F-4p-2r-2
be .. to	F-2x2
be .. you	r2
be @apology	F2p4r-2n3c-6o4s2x3
be @bad	F11d-6n11f-3c2t-3b2a-2x-5
be @beg	F5p-2d10r-3n-2c2a2i3x-2
be @better	d-3r-2n5f2t-2b4a5x-4
be @boast	r5n6f-13c-3a-2x-2
be @bother	F7p2d-2r-3n-4o9t2a2
be @certain	F10p-4d-2r8n-3f6c-3a2x-3
be @choose	F8p4d2r-2n4c2s-3t-4b-4k2i-4
be @command	p-2r2f-2c-3o-3t6k3x4
be @compare	F11p8f10c4x-6
be @decided	F4d5r4n2c-2o-2t8b7a3i-3x-5
be @doubt	p7d-2r3n-7c-4o3a4
be @emotion	F3p3n9f-2c-4x4
be @feelgood	F-18p-7d-6r-9n-6f-4c-2s2t2b3k7i-15x7
be @fit	F4p-2d3r10n-2a-3i9
be @hardship	p-4d16r-7o-2t-2b-2a2i-3x-3
be @hedge	F-4d3r-7n-5f3t3a6x-4
be @interest	p-2d-3r10n-2f3c-2o-2t7a10k2i4x-9
be @joinverb	p-2d-3r11c-2x2
be @lack	p-4d2r3f-2s2b5a-2i2x-2
be @lasthope	F6p5c3o4i2
be @learn	F9n6c3i2x-2
be @learned	F10p3d-2r11n-3c-2t-3
be @made	F-4r-4o-2t3i-3x4
be @me	p3d4n-5f2o-2s-3b10k-2i3
be @mistreat	F11p3d-2n11c-3s-3a-2x-8
be @offer	F3p-5d6r-4n-3c4s-4t2i-4x2
be @oldwork	F-6p-2d9r-6n-6f-2c-5a4x4
be @ought	F9d2r2n5s-2a6x-2
be @persist	F5p6d-4n-3o2x-2
be @please	F-12p-5d-4r-4f-2a-11k6i3x8
be @praise	F-6r-7n-3f-3c3i2x-3
be @reader	F12p6d4r2n2f5a2x-2
be @regret	F3p3d-3r9n-2f-2c-2s-2b2
be @rejected	F8p-3n6s2a-2x-4
be @request	F-2p-2d-3n-3t3b-3a2i-2x7
be @respond	F-3d-3r-2n4o-2t6b2a4
be @rival	F8p13d-3r4n4c-3s2t-3i-3x3
be @silence	F5d-4r7f4a-2
be @since	F3p2f5c2k-3i2
be @slang	F8p-3d-4r-4c18o-2k-4x-3
be @small	F-2d-7r4n-5c5o3s-2t2i7x2
be @strongly	F13p-3d4r6f3c9o4t2a2k2
be @superlative	F7p5d-2r3n-4f-2c2o4i2x-4
be @thank	F-4p4r-2t3b4a8k5x7
be @urgency	F4p6n3c-2s2t2a-4k-2
be @wait	F6p7d7n-4c-6a3i-3x2
be @weakness	d-6r-3n6f2c-2o-3s3b-2x-3
be @worship	F11r6n-3f10c-2s3x-5
be a	d-2r3o7s-10b-10a-4k7i10x8
be abl	F-10p-8r-4c2t7b2a4i6
be afraid	F-10p7d-9r-3
be all	F-9p-3d4r-6o-2s2t6a2i9x8
be also	F10p19d-2n-4c-2i4x-2
be always	F6r-2n15f-7t-2
be as	F-2p2d-3r-4n2f8c6s3a-2i4x-4
be asham	F4p3n12s3t2a2
be ask	F-12p-4d-3c3t-2b3a-10i3x19
be at	F-7p-4d3r3f-6c-3o-2b4i2x-6
be attach	F-9d-2r-2n-5c-5x6
be back	F-20p-10r-3n-4a-3i-2
be bad	F9r-6n15c-3b-2
be be	d4n-14c-5o8t3x2
be better	p-6r-5n11f-3t-2b3a11x-4
be busy	F-10p3r-3f-3a-2x-2
be choose	F14p6d5r-7n13a-2i-8x-4
be clear	F10r11n-4f3c-2s6k2x2
be come	F21p4d-3r3c12t4a6i-4
be desperat	F5p-2d14r-4n-3i-3x-3
be disappoint	F-12p-3r7n-21i-2x-2
be do	F5d-2r9n4f-4c-3s7t2
be easy	F8p-5r18n-7c4x4
be fine	F-13p-5d2r-11n-4t-5a-4i-3
be free	F-15p-5d-6c-5s6t-4a-6
be get	F4p18n-6s-2a-2x7
be give	p-2r2n8c-4s2t4k2i3x-3
be glad	F-10p-5d-6r-4n-2c-6t2b-4a8k6i-20x3
be going	F10p7r10n3c5s-2t5b-7a13i-6x2
be good	F8p-4d4n-4c5o-3s-3a-2i-6x-3
be great	r-3f-10c6a2k-4i8x-4
be happy	F7p-2d5r2n-3c7s4t-3a-5i-11x-3
be i	p6d10n-12f4c-2o-3s-6t3b23a-2k-4i6x-3
be impress	F-17r-7n-3f-4i-2x3
be in	F-9p3d13r-24n-13f16o-3s-6t2b-4a3k-4i12x-5
be interest	F-7p6d-6n2c-5t5b3a4i-12
be it	F10p4d5r-7n-7c2o-4t5b7i2x-6
be just	F-7p-4d-7r2n-6c10s-3t4a2i11
be kind	F-10p-7r-3n-2f-3o3b2a-7k10x5
be late	F9p-2d-4r-2n14f-7o-5i-3
be leave	F13p12d2r5f-2c-2s-4a-3
be like	F3p3r-3f10c3t3a6i-3x-5
be look	F-18p-2d-3r-8n-9f-3c5s9b4i8
be miss	r11f-2c-6s-3b5a5x2
be more	F19p14d-4r11f4s-2a-3i2x-3
be move	F-7p-5d-2r-8f-3s-3t2a-3i-4x3
be new	F-14p-3r-5n-4s5a-4i-2x11
be no	F13d-4r-24n23f-4c-4o4s-4t3a-4k-9i-12x-5
be nothing	F2p4d-7r2n3f8i-3
be of	F13p2r6n8f3i5x-4
be on	F-11p-13d-7r7n-5f-2c10o-4s-5t-10b2a-3k-3i7x-12
be one	F-24p-7d-8r3n-9f-6c-4t-4a-8i4x13
be only	F12p12d-3r4f-2c6o8a2i6x-3
be out	F-9p-3d-4r-4n11o-2s-2t-2a2i-3x-8
be over	F13p-3d-5r23n-3f3c7t2a5i-3x-6
be please	F-16p-4d-8r-6t-2a-17k3i9x13
be possibl	F-9p-5d-4s3t-3b-2x2
be proud	F-12p-2d-4t-2a-3i13x9
be quick	F8p11n-2c-3a2x3
be right	F-23p-4r3n-3f-8c-12s2t-3a-5i4x6
be run	F16p21d5r3n-4c-4x-2
be settl	F-9p-5r10n-3c-6t8i-2x-8
be sit	F3p12d-5r4f-2c-3a10x-6
be so	F19d8r-16n-2f9c20o13a-2i5x-3
be sorry	F-14p2d2r-2n-5f-2c-6o-4t-5k2i4x-2
be still	F4p13d-4n-8c4s-2t7a7k-6x4
be super	F11d-5r-5c12k-13
be sure	F-6r-8n-5f2x-2
be take	F12p6r8n3c-4s-2t-6b-2a3x5
be tell	F13p6d-4r5n8f-2t2b4i-2x-2
be thankful	F-9d-3r-2b8a7k3
be that	F5p4d6r-9n-2f-3c9o3s6t-8b-2a2i-6x-11
be the	F7p2d8r15n-25f14c5s-5t4b-3a-7k-6i-7x5
be there	F-18r-11f-4c-7o2s5t6b3a11i6x8
be to	F4p2r17n-6f4t3a7i-11x5
be too	F6p-7d2r13c-3o5s-4b-3a-2x4
be treat	F12p2d-3r-2n19c-4a-3x-2
be up	F11p-6d-2r3c13s-5t-9b-6a-17x2
be use	F-9p-3d-11r-4n4c-2t-2a-2i-6x-10
be very	F-14p-4r-6n4f-7o-2s-2t3k3i3x-6
be wait	F10p15d2r-3n-4c-3t3x8
be we	F19p6d-2r6c4s4t9x-2
be what	F-12p-3d2r-5n-9f3s3t-4b-3a-4i3
be where	F-12r-4n-9c5x9
be will	d9r-7t-4i-5
be with	F-6d-2r9n-4f-4o-2i3x-7
be worth	F2p-4d-5r5n7f2b3
be write	F-23p-18d-2r-2n-4o-4t5
be you	F27p13d8r4n6f11b-2a6k-3x-4
bear	F-41r-2n-30f4o8b7a14k3i7
beauty	F15d-6r-2n-3f5c15i4x-10
becaus	F-13p-7d9r-19n9f-4c13o-11s5t7b-3a11x2
becaus i	F9p-10d13r4n-2s-2t2b-2a11i-6
becaus the	F-14p4d-4r-3f-2c-6o-2t4a2i6x-5
become	F6p-6d3r-6n5f17c-5s-5t-13a10i13x-13
bed	F-10d-7r-3n-2c-2x6
bee	F11p-7d-2r4f10c2b-2i-2
beer	F17r5n-5c12s-2t-9b-7a22x-10
befor	F-12p-5d-17r7f-4c-6o4s-3t22b-12a20i2x31
befor @decided	F6p-2d-2r3n7c2a-3x-3
befor @me	F6p-2d-2r3n7c2a-3x-3
befor i	F12p-5d-5r6n16f-2c5t-2b-2a-6k3x-6
befor the	F-4p9d-4r-5n-3f-2c-5t9a19k-3i-6x6
befor you	F11p-2d7r4t-2b-2a4i10x-2
beg	F10p-2d30r-7n-13c-7o11s4t2b5a5k-7i-9x-4
begin	F14p-3d6r-8n13f7s-3t6a-2k-2i4x5
behind	d-2r10n6f-3c-3a-5i6x-15
believ	F-5p-6r-7n-2f11c3t-3b-4a-5x8
bell	F-14p-4t-2a-7i11x21
belong	F12r18n8f2c-2a8x-3
below	F-20p-6d4r-14c-5t-3b-2a-3i9x3
benefit	F19d2r21f-2s-2a8i-4x-7
besid	F11d4r-2n3f4s-5t-2a-4i-4x2
best	p-17d-27r24n-6f21c-25o-13s-12t-7b-4i-3x-18
better	F-9p-12d-16r3n11f-6c-11s-3t3b2a6i6x-6
better for	F-17p-5r-4f-3c-4s-2t-4b2a12x-3
between	F-2p7d3r2n5f-2c-4o-3s9t-2a-13i-9x17
beyond	F15p3r9f5c3o3t2k-2i-7x-6
bicycl	F-12d-8n-4s13t-4i-11x10
big	F22p-6d3r-5n15c27t3a6i3x3
biggest	F-4p-2d-6r-11n-4f21c-3b-6a-4i-3
bird	F16r11c6a-2x-5
bit	F10p9d-3r-9n3f-3c18o-2t4b6a-12i-3x-14
blame	F3p-3d-3n15x-3
bless	F-6d-3r10f-9o-2x-3
board	F-14p-5d2r-4n2f-5c2o-6t13b-2a6i18x12
boat	F-17p3d-7r-10n-3f-3o-2s-5a-3i22x30
bonus	F-12p-3d-10n-3c9s37t-7b-6x-13
book	F-16d-7r-8n-6f7c-7s4t3i-3x9
bookkeep	F-5d-6r-6n14f-3c-3i-5x6
boss	F17p-12d-6r2n14f12c9s-4t-10a-7i-3x-7
boss be	F3p-2d-2r-2n13f-2c-3
both	F7p18d-15r14n-13f-8c11s7t2b3a9k-2x4
bother	F12p-13d3r7n-2c-3o12t-13k2i-3x7
bother you	F10d2n-9c-2o16t-7k2
box	F2d2r-2f-2c10s-2t-6b-2x14
brain	F8r13c15o-8k-3x-3
branch	F-13p-6d-5r12n-15f-7o-2s-5t4b-6i5x7
bread	F-17d-4r-4n-2f4a5i-3x-8
break	p-3d-17r13n5o-4t10b-2k-5x-2
brief	F-29p-3d-3r-9n-6f-3c-6s7t3b9a13k3i-3x14
brilliant	F15r-10n-2f14s-3b-3k2x-6
bring	F-14p-10d-18n-5f-13c7o-3s-5t-16b-2a2k3i-6x4
bring the	F-11p-3n-2f-5c-5o-3s-5a-3i4x11
brother	F-23r-4c-11a-2x5
budget	F5p11d5r-10n12c-8s-2t9i7x-9
build	F-13p-9d-8r-5n10f-16c-3i12x2
building	F3p-3r-6n12f-6c4s-4t-6b-2a-8i9x13
bunch	F24n3f-2c17k-24
bus	F-7p-17d-8r-7c12s-5t-6b-6a-8k3x14
business	F7p3r14n6f-2c-2a10x6
busy	F-19p-8r-8n-14f-9c-3a-8i-2x-5
but	F-13p3d-4r-8n-23f11c11o5s-6t5b-3a8k-10i4x4
but @decided	F-6d2n-7f-4s-2b-2i2
but @me	F-5d2n-7f-4s-2b-2i2
but i	F-11d5r2n-16f-9c2o-3s-3t-2b-4a-2k-2i5
but the	F-17p-2d-5r5n-4c-2a-2x6
but you	p-5d-3r-6n2f4c10a-4i4x3
buy	F2r13n-2x3
by	F-9p-13d8r-2n-6c-11o7s-10t-18a-15k-8i-3x6
by @day	F6p4r3c-2s3b4a4i4x-3
by the	F2p-14d4n5f6c13s-7t-12b-3a-16i6x-12
by thursday	F14p14r-3a-2
by you	F-13d-4r-4n-6c-2i-2
calendar	F17p12r15n-4s-2t-5a-7i-6x-13
call	F-14p-19d14n-3f6o-2s-5b-7a-11k10i-5x6
call i	F8p2r6f-2c4o-2t-3a11x-6
call you	F9p5d-2r-3n-5c8t-2a4
calm	F-50p-14d-7r-18n-20f4c-6i-5x2
can	F8p4d-13r21n-19f7c3s3t-2b-8a-6k-4i-5x2
can @respond	F-11p-3d-2r-4f-2t2
can be	F4p-8d-4r4f3t4a-4i-2x-6
can do	p2d-10r14n-5f-2c2b-2a-2x-4
can no	F10d26r-6n-3f7c3o-2s-9
can start	F-11d2r-9c-2i-4
can you	F7p10d4r3n-2c-3t-4b-3a4
cancell	F-18p-3r12n-18c-2o-2a-3x6
candidat	F11p-2d-3r23n11f-3c-9o3s-3t3b-2k-5i3x-10
canteen	F6d6r-2s-19i4x2
car	F-10p-8d-2r10c5s25t-5b-3a2i-3
care	F-8p-7d14r-15f-2c-6o-2s-8t-2a-5k-7i-3x3
care about	F19d12n4s-3x3
careful	F-24p-7d-3r3n-15x-9
carry	F-2p-3d-6n7f15c-10s16b-2x6
case	F2p4r5n-6f-2c6o-3s-9t-2b8a4k-6i-5x14
case you	F15p9d4n-2c6t-2b-2i2x-3
caus	F-18p-4n-8c-3o-12a-6x4
cent	F9p-2d-7r20f-2s15a6i2x3
certificat	F17p11d5n3f-5c14s13t-7b5a-8i-4x-8
chair	F21r17n7c7o4a2i-10x3
chanc	F21p-17d18r-17n15c5s-2t-3b4a-15k9i11x-12
chanc to	F-15p-8d-3n-3t2b-2k3i5x-6
chang	F-12p-6d-3r17n-2f-7c-12o-5s-12t7k-4i5x7
chang the	F10r4n3s-2t2k-2
charg	F9d-6r13f-2c-3s-2a-3i-6
charity	F-13d-2n-2c-2t-2a-3i3x7
chart	F-13r-5f-6a-2i-5x4
chat	F5p6f-7c-8t-4a7k-12i-3x-9
check	F-30p-5d8r-13n-7f-3c-3s-2t24i-8x16
chief	F-12p-2r-2n-5f-4c-2k13i-4x6
child	F5p-3d28n6f-7c-11o-2t-6a-16i-7x24
choic	F-21p10d-3r-4n-17f-3c-13s-3t14b7a7k-2i7x-3
choir	F-16d-4r-7n3c-4b-4a6i4x20
choose	F-22p-5d-11r-6n19f2c-15o-5s-3t16b14a2k-5i9x-6
christma	F10p-11d4r14n11f-3s8t5i12x2
city	F-9p-3d6r-8n-4f2s-6
claim	F-2r-2n-4o3s-6b3i-6x29
class	F8r13n-5f3c-4s-6t-4b-2i3x11
clean	F5p-7d17r3f-2c-5s-2a-3i-8x-3
clear	F6p7d-8r11f5c-6o4s4t-4b9a-12x3
clever	F2p-3d-7r19n-6f-6c4b-3a-4x5
client	F6p-3r15o-2i-4x2
close	F-21r-7n-4f-2c-6o-3s-5t5b6a-3k-2i-8
closer	F-13p-3d-4r-10n5i-11x4
coffe	F-19p-3d-5n-14f4c-3s-2t-4a-9i2x5
cold	F13p-3d2n11c-6s-7t-4a-4i12x-2
colleagu	p3d-5r-9n6f-11c6o-3s-2t-9b-4a-18k4i-12x-3
come	F9p8d2r12n-4c2s6t6b-15a-13k-10i13x-5
come and	F-9p-3r-3n-3f-2c-4
come back	p-7n-4c2o3t5a-2k-4i12x7
come for	F-11p-2d4s9t-4a-2i6x-4
come from	p11d-4r5n-7c-2s-4x3
come in	p-6d5r7c-5s-3b-2a-2i-7
come to	F-4p3n-2f6c-7s7a-3i9
come up	F-9d-9n-2c-2s5t-8k-2i-7x7
committe	F2p4d-3r14n-8f-3s-2t8b-6a4k7x-3
communication	F21r18n13f-6x-8
company	F37d-7n24f17c-11s9t-5b-2a-12i-7x-16
company be	F17p6d3r-7f6i-2x-6
compar	F5p11r-8n3f10c-4o-3s-4a-2x9
competition	F6p-5r15n-3c-3x-6
competitor	F5p2d-4r-18f6t-3b-3a-6
complaint	F-30p-13r-6n-10c-2s-3x17
complet	p-6d-5n8f-2c10a-2i-4x14
concern	F-28p-3r2n-2c-17s3t12b-3a6i-6x2
condition	F8p-3d7r-3n17s-2a5i-3x-4
confident	F-12r-2n-12i-12x-2
confirm	F3r-2n15f3c-4o-2s-4t-11b-6a12i19
confirm that	F-14p-8r-5f2t-2a5i9x2
confusion	F21o10x-3
congratulation	F-10p-5d-3r7n-6f-7c-2s-4a-6i-5x-7
connect	F3p4d-7r14s-6t-13b-2k3i-18x6
consider	F12p16d15r-9f10s5t-11b-2a10k5i-3
contact	F20p14d7r-9n10c-2o4a-6x-7
continu	F-2n-3t-2a-7i23x-3
contract	F12d7r-3n2f5c11s21t-5a14i-15x-19
conversation	F-11p5d5r-16n-10f7c-4a2k10i2x7
convinc	F-2d-5r7n13f-2c-6s2b5x5
cook	F-26p-6d-7r-6n-3c3t16b-5i5x5
cool	F2d-4r-10n2f-5c2t-3a-5i-2x21
copy	F3p10r-4n6c-5t-2b-3a-14i-3x-22
corner	F15p-3d8r6c5t-5b6a-2i7x12
correct	F-21p-11d-4r-11n14f-6c-6s-3a16i-5x-3
corridor	F5p-4d11r7n5c-6t-2a-4i-5x24
cost	F2p8r-8n-9o7s23t-4b-3a-5i-6x3
could	F6p-6d-9r9n11f10c-5o-6s2t-15b6k5i-5x-4
could @command	d-5r5n4c2t2b-2a-4
could @reader	F-5p-2n-2t3i-2x-3
could be	F9d3n2f-2c5t-5a-5i4x-2
could have	F13p-2d-6r-2n14f5c7x4
could no	F-4p-3d10f-4c-10s-2b-2a3i-2x-4
could see	F-10d-6r5n8c-6i4
could you	F-11p-5n-5f-3c-2o-3t6b-3a-2k2i-3x-6
count	F4p15r-4n6f-11c-7s3t-8b-3a-2i13x10
count i	F-11p-4r-6c2t-3a-2i8x3
country	F8p-12d7r7n2a-2x-2
cours	F-16p-6r-2n-13f2c3o-5s-8t7a5k4i-3x-13
court	F-20p2d-2r-6n-9c-4k3x-19
courtesy	F11p24r-2n-3f-2c-3t-10b-2i-2x-5
cover	F-30p-6d-6r-8n-11f7c-14s14b-2a-3i-4x-10
crane	F-3p2r-3t19b5a15x14
credit	F7r-3n13c-5t-2a-2x-2
crew	F-25d-4r-7n-2f-2c-3s8b5a-4i9
cry	F25d30r2n-3c-3s-2x2
cup	F13d-7r-4n9f16c-5i-2x6
cupboard	F16d16r-2a-6i-2
curious	F-11p-9r2n5c-3s-2t9b14a23i-2x3
current	F4p4d-8r-9n16f-4c-3s6k4i-7
customer	F-25p-7d-3r2n-27f-5c-7o-3s-5b-5a-11k-9x-2
cut	F-9d10r-5n-17c-5s-2t2a-3k2i-7x-2
cv	F8p-6d9r5n15f-13c-15o-6t-4b-2a16i11x-13
daily	F-22p-4d-10n-13i-6x3
data	F-22p-6r-4n-9c-9o-2a7i-3x12
date	F-21p6d-5r2n-18c-14o-2s-6t-2b-12a-9k5i-7x-5
daughter	F-17p6d7r-5n-8o-5a-5x-5
day	F-2p3d-7r-3f20c-6o-8s5t-29b-6a-13k-3i4x-2
day and	F17p-2d11r-5n9s3i-2x-6
day i	F16p-4d14r-3c8k-2
day of	F-2p4d-5r-2s17t-6
deadlin	F-10p2d-6r-2n-2s9a5i-8x12
deal	F-2p-9r-13n4f-5c13s-6t5a2i22x7
dear	F16p-4d-4r-3n-7f3c16o3s-4t6a6k2x-7
debt	F-12p-5d5r-7n-5b-2a-13i-7x-2
decent	F-16p-6n-8c4a-4i6x-3
decide	F-19p-15d-3r7n13f-5c-4o-7s-9t15b-4a-5i-7x-13
decide be	F7p-6n12c4t4a-2i-2
declin	F-35p-12d-12r-19n-2o-5i-6x-3
degre	F13d-3r3n26f4c-11s-2a-3i-9x8
delay	F-6p15d-2r-2n-2c-9o-6t10b-7i-3x-25
delay and	F19p3o7a3
delight	F7r7n-5t-2b-2a-9k-3i10x-2
delivery	F-11p-3n-7s-9a-4x7
demand	F13p13r-11o12s6a6x-4
department	F-7p-9d2r13n-7f-4c2t-2a-5i-9
depend	F-5p-8d25r-3n-6f-14c-8t4a-10i-2x-8
depend on	F-3p-4d14n-4f-8c-4t2a-5x-4
depot	F11p7n11f-3b-3x-6
describ	F9p-6d5r-7n14f-7s8b-4a-5i-3x21
description	F-28p-2d-2r-6n-6c-4s-4i2x16
deserv	F25p10d-8r2n7f7c5o-3t-3b-3a-19k-2i7x-3
desk	F-12d-5r-15n-11f4c12o-3s-2t-5b-3a-5k-2i3x5
desperat	F25p-4d36r-7n-5c2i-7x-5
detail	F5p10d-7r9n-7f-8c11s-12b14a7k2x10
die	F3p-3d13r-3f-2c4a-4i-8x10
diploma	p2d7r-4n4f-5c4o-2b-2a16i4x5
direct	F7p21r-7n-2o3a6i-4
direction	F-11p-3c7a6k6x-14
director	p16d-2r-6n-9f8c-3s9t5a4i5x11
disappoint	F-5p-5r7n-19c-6o-17k-3i-4x-5
disaster	F20p-4r-5n21c11a-2i-3x8
discuss	F4p12d-11r6n-4f-2c-2s11t2b-2k-2i6x31
disturb	F20r-4n12o12
do	F-9r-3n-6f-6c3o12s-2t3b21a11k-3i5x16
do @any	F7d11r-2
do @reader	F-9p-7s3b2x-3
do anything	F15d12r-6f-2c6i-10
do better	F-8p-2r-6t-3b4i-2
do i	F4p6d-8r6n3f2c-7s-3t-3b8a4k2i11x-7
do it	F-12p-8d-4t5a5i8x5
do no	F6p-6d5r-6n15f-9c3o-5b-6a-3i-2x-14
do the	F-7p3r-4n-7c3s3t9a6i4x-3
do this	F-8d-12r15n-7f-2c3o2a-7
do with	F6p-5n15f3s-2a-3
do you	F-20p-16f-2c-2s6b4a-3x-6
document	p4d-4r-9n-2c-5s-4b-3a9k2i-2x-14
dog	F-22p-2d3r-5n9c-14t-5a-7i-3x9
door	F-14p-2d3r3n-15f4c-10o5a16k3i20x-5
doubl	F-9r-2n-7f-6i-2x-2
doubt	F4p-8d4r17n2c-2o-6t2b-2a-2i-2x4
down	p-7d5o4s-2t-2b-2a-8i15x12
dr	F8d-6r-10n13f13c-3b-2a11k3x35
drag	F3p4d-6r5n19c-7a5k4x-4
draw	F15p-5r8n7s-2b3a-6k-4i6x-7
dreadful	F20r-5n-2o27s-2t-2i4x3
dream	F10p-3d-25r-4f31c4o-4a-4k-2
drill	F-18n-2c-5o-12x3
drink	F14p-9d-5r-3n-6f15c15a-3i8
drive	F-6d-7f-7c-6s-5k-2i2x-15
driver	F-4p-4d-6r9n-2f-3c3s3t6a9i-2x11
due	F3d12n3f-2c-4o-4a4k5i-4x-3
during	F-5p-7d-8r-5n17c-9o10s2t-3a2k-4x29
dutch	F-18r-2n-10f-2o-5i-2x2
duty	F-11p-5d-4r10f-6c-3o-2s-3t-4x16
e-mail	F22p28d-4r-5n5c-4o10t-6a-2x-2
each	p3d16r-15n-2f4o2s5t-9a-5x-10
each other	F-9p-5c7s3a-3x5
earlier	F-10p-18r-3n8c-2a3x-12
earliest	F34p32r-2t-2a10i-6x-6
early	F-29d-13r-9n-14f-2c-7s-8b-3k-6x-2
earn	F-17d-2n-5c5s20b-6a-3i-3x-4
earth	F10p11d-2r-2n4f2c15t-5b-2a2x2
easy	F-21p-2d-5r18n-22c2o-3t-2a11i-5x9
easy to	F-13p-5n-9c5x2
eat	F-11p-3r2n-5f3a-2x29
effort	F8p17r-8n6k-6x-7
eight	F-6p-8d2r-2s4a-2i-2x-2
either	p20d-11r-11c6o2s-8t9b-3k-3i-35x-12
eleven	F-26p-2r-6n-10f-6c-9a-3k-6i-7
els	F-14p-22d24r2n-26f-3c-12o3s-13t-3b12a10i-3
email	F-2p9n13o-6t-6a-3x-2
employer	F-3p24d-6r-14n-13f-6c-4o-4s-2a6k3i5x-5
enclos	F-8p-10d-3r19n-3f-3a4i12x21
end	F-17p-13d-3r-9n6f-6c-8o3s-14b-5k-3i2x-18
end of	F-11p-3r3n-3f-2c-3t-8a4i2x-7
engineer	F22p-10d-3r26n13a-5k-5i8
english	F-2p-3d5r3n-9c-5o7s-7b-4a-15x7
enjoy	F-12p-9d-10r-6n-4c3o-2s-2b-2a-7k-3i-43x13
enough	F22p17d-3r-9n9c-2o9s8t-3b4a-8i-4x10
entranc	F-27p-2r-14n-5c-2o-7b-3a8i-3x7
error	F-10p-6n-6c-2o-3s-7a-2i-2x2
euro	F-6p4d-9r-2s-19x-13
even	F28p-7d22r-15n28f12s-24t-3b-2k2i4x10
even more	F-14n-7a-2i11x8
evening	F6p13d-7r-8n-8f-3c11o3t-2a-3i11x16
ever	F-6p-4d-5r4n3f-11c-4o7t-5b4a-7k4x19
every	F11p-2d9r8f9c-19s4t-9b-6a2i-2x3
everyon	p2d33r-20n-12f11o5s-2a-8k-5x-6
everything	F-5p-4r-8n21f13c-3o6a-5k2x-14
evident	F22p10r5n11c-3o-3a8x-2
exact	F10d-4r9n8f-7t10i3x7
exam	F-10p-4d-4r2c-3t-7a-5k-4i-6x-10
exampl	F-28p-7d-3r-9n-8f7c-7a-4i6x15
excellent	F-25p-2r11n-8f2c-25a5i-5x17
except	F10p-8d-8r-2n3c24t-3a-5x6
exceptional	F4r38f-14c-2
exchang	F20d19r-4n12c-2a-4x-9
excit	F-15d-4r3n-11c-5t-8a-6i29x5
excit about	F-14r-6c-3t-5a-2i20x4
excus	F-22p-14d-7r-2n-18c8o7s-2b-2a-25k-2i-3
excus the	F-12p-3n-7a-7x2
expect	F-22p-9d-20r8n16c-4s4t8a-6k4i-6x11
expect a	F-10p-6r-3n-4c-2s2t-2b7a-2x-5
expect to	F-22p-13d-5r6n-8s-2t15b-4a3x2
expectation	F9p-7r17s11
expedit	F15p24d-3t-8a12
experienc	F12p-12d-25r-8n46f14c-12s-6t-3b4a-12i8x-19
experienc with	F-18d-2n-21s-2a-2i3x-13
expert	F-10r-15f12c-2a-2
explain	F-17p3d-10n-14c-10o5s-19b5a-4k3i-10x4
extraordinary	F2r-20f8x-3
eye	F-18p7n6f-13
face	F16p-2d4n12f7c8s-6b-2a-5i-3
fail	F13p2d4r17n13f-2c-5o7k-4i-2x3
failur	F-13p-5d-6r29n-27c-4i-8x3
fair	F-49p-8d-16r-9n-9f-14c-2s2a-3k2i-8x19
fall	F16p-2d5r10n-8c4o9s-12t-7b10a-12k-4i6x-18
family	p-6d29r-22n-9f-4c-3o-4t-8b-8a5i6
far	F11p-3d6r-7n28f-4o-3s-6t6b-6a3k2i11x4
fare	F25d9n5a-8i7x2
faster	F19p24d-4r6n-7f-5c7
father	F-15d8r-7n-4f8c-5o-6s-5t3k-2x-5
favour	F27p10d-2r11n5f-2c-2s5a17k6i7x-8
fear	F-2p-3d-11r29f-7c-10o5a-2i-2
feed	F23d23r-2n-5c-5s-3x-3
feedback	F-20p-9d-13r2o2s-4t-8b21a10i-6x-12
feel	F25p-23d-7n36f30c-3o12s-2t-9b-9a-35k-2i-2x-22
feel @strongly	F-3n-9o2a-2
feel like	F11d8r-3n5c2o2s-2k2i-3x-3
feet	F-19p-4d-20r-2n-5f7c-4t-2a-2x7
few	d-6r16n3f-4s-2t-2b12k2i-10x-4
field	F-10p-2d-10r13f-3c-3s-2a-2i3x-11
figur	F-19p3r3n-7f-2c-15s16t-5b6a-4i-3x19
file	F-16p-4d-6r-10c5o-7t-3a11i-6x-7
fill	p-7d-7n9c11o-2s-2t-6b-2a-8i-6x17
final	F18p18d-5r2n-10t10b-7k-4i-3x-14
financial	F19d27r-4s8t-3a12
find	F-13p15d4r-16f3c-15s5t-2b2a-10i-12x15
find a	F12p-7d4r13n4f-2c-5x-3
find i	F-12p-2d-9r-13n3c5a-5x-8
find it	F19p7r8c5b-2a-2x2
find out	F-18p3d-2r-4n-7c-2t7a6x2
find the	F-5r-9n7t-2b3k3i2x5
fine	F-36p-19r-19c-6o-3s2t-9a-8i-6x12
finish	F-29p-17d-5r2f-2c-12t10b-2a-7k3i4x7
fire	F-22d-8n-2c-7a-4x12
firm	F13p-6d7r-10n13f3c-3o-7s-6t-6b-2a3i-5x-14
first	F-18p4d-5r-2n-11f-15c-19o2s-7t-18b-8k5i-3x18
first @day	F6p-4d2r5n-2c-2s-5i-3x-3
first choic	F-11p4d-4r-14
first month	F12p-2r7s-5x3
first: @amount	F6d8r5n2c-3k-3i-2
first: @apology	F-10p-3n-5o-6t-3a-7x-7
first: @banter	d-3r3n-7c6x-4
first: @before	F-7d-3n-2c-2i-2
first: @beg	F-9p2d-7r6f-6o-4t-2b3a-4k2
first: @certain	F6p2n3c3t-2i-2x-4
first: @command	F13p9d6r7n-5f-2c4t-3b5a17k-2x-5
first: @compare	F-5p-4d-6f-5c-3a-6k-3i-2x-2
first: @conditional	F-12d-6r-4c-5o-2s-4b-2a-8k-2x-4
first: @decided	F-5d3r-5n-6f-5c-5o3s-8t-2b-3a6x-5
first: @depend	F-7p-2d-2r-2n2f-2i-3
first: @doubt	F7d-3r-2n9c3
first: @feelgood	F6p2d3r5n3f-3s-2t2a2k-3i-5x-3
first: @future	F-15p-3d-6r-3c-4t-4a2
first: @hedge	F-11d-4c-3t-5b-3a3
first: @interest	F-14p-6d-3r-3n-3t-2a-4i16
first: @learn	F-5d-6n-3c-4s-7a2i-6x6
first: @learned	F3r11n-4a-3x-3
first: @lowest	F-12p-7d-2r-2n-3c-2a-3i2
first: @me	F-2p-4d3r-2n5f-4c-6o3s-8b-5a-9i2x-5
first: @oldwork	F4p-3d-5r5n11f2o-3t-3a-4i-6x-10
first: @others	F7p10d5r3n-7s-2a-2i-2x-3
first: @ought	F4p10d-3r4n-8f-3s-5b6a5i-2x4
first: @please	F4d6r2f2c-4t6b2a13k-5i-2
first: @reader	p-6d-2n6f-2o-7s-11t-7b-7a-19i-5x14
first: @request	F-5p-5r-5c2t-6a11i-2x-2
first: @respond	F16p6d5c8t-3b2a24i-2x2
first: @sarcasm	F5p-2r-4n7f3a-2
first: @silence	F-14p-9d-3r-2n-3a-3i2
first: @since	F-9r-4n-3c-4a-2x-5
first: @slang	F27p-3d-5r-9n-12c30o-2s-3t-2b-4k-5i-3x-10
first: @started	F9p-2d6r3n2f-2c-3t-2a4k-2i-5x-6
first: @teach	F3p-3r9n3f-2c-2b-2a-3i2
first: @thank	F3p-5r2n-5f-3c5o-2t-2b-4a-8k11x4
first: @we	F-13p-3d-4r-2n-4c-4s-4a-8k-2i-3
first: @when	F9d3r8f2c-6b-2a-4i-3x5
first: a	p3r7n-4c-6s4t3a-3i-3
first: as	F-10p-7d-6r2n-2f-7c-2t2a-6k-3i-2
first: at	F-8r-3n-3s2x-4
first: be	d2r3n-3f-3s7b7a16i-7x-2
first: could	F-4r-2s2
first: do	F-3p5r-8n-11b2a16i-2
first: for	F3r-3n5f3s9b-2i-2x3
first: good	F14p2n5c6s-2t-2a-2
first: have	F-5p2n4f-2c-7s-3t9b-3a6i2
first: how	F-5p2r-3n-2s2t-4b4a4k3
first: i	F-2p-4d3r-2n5f-4c-6o3s-8b-5a-9i2x-5
first: if	F-12p-5d-5c-4o-2s-4b-2a-6k-2i-2x-2
first: in	F-3p-2d-5r5n3f-2c-4s2b-4a-8x-6
first: it	p-5d3r-7n6f-5c-10s-6b-2a-8k3x-5
first: kind	F8p3d2f2t3a13
first: let	F10d-5r5n-3f-2c7t-2a22i-4x-6
first: may	F7p2n2t-3b2a2i-3x-2
first: no	F-9p-8d-5r3n-5f2c-2a-3x-3
first: nothing	F-14p-7d-3r-2n-3a-3i2
first: one	F10p9d-2r2f3c-2a-5x-4
first: other	F10p12n-3s-2
first: please	F-7p-2d4r2n-2c-9t3k-2i-2
first: should	F-12p-5d2r-7c-4s-2t2b2a-2i4x-3
first: sorry	F-4n-3c2o-7t-3k-2x-5
first: thank	F-6p-7n-6o-2s3t-5b-5a-9k9x11
first: that	F-7p-3d-3r-6n-3f-3s-2a-2i-3x3
first: the	F-19p-13d-2r-15n8f-3c-17o-2s-6t-9b-5a-27k-9i7x35
first: there	F6d-2r9n-3f4t-2a-3i-3x-7
first: this	F-4p4d-6r-3n2c-4s-2a-3i6
first: we	F-13p-3d-4r-2n-4c-4s-4a-8k-2i-3
first: what	F-16d-2r-6c-12t-2a3x6
first: when	F11d3r8n2f2c-5s-2t-2a-5i-3x6
first: will	F-15d-6r-5c-3t-5a2
first: with	F7r4n-4c-4a-4x-4
first: would	F-3c-4t-4b-2a2i2
first: you	p-6d-2n6f-2o-7s-11t-7b-7a-19i-5x14
fish	F19p3r11f-5c5t-3i-2x3
fit	p6r-6n16f5c-6a-3k7x-10
fitter	F-7p12r-4c-6t-4b-2a-6i-3
five	F-10p-6d13r3n-5f-8c-12o-3s4t-5b5i-10x20
five minut	F3p-8d14r8n-4c-2b5a4x6
fix	F20p15d-2r12n-3s9t-6b-3a-4k-2i6x9
flat	d-15r-3n6c3s12a-4i-3x-11
flexibl	F-21p2d-12r-4c-3s7t-2a3x-3
floor	F-3d13r-3n-4f6c-18a2i8x8
folder	F-25p-5d-5n-2o-3x8
follow	F-7p-14d-6r19f2c-5o-2s-6t17b-6a5k-3x-17
food	F9p-2d7r-2n-4c9s-4i-3x-6
football	F21r-2n10c11t-3a-3x4
for	F-10p-16n-3f-4c-17o20s-2t-4b12k16i7x19
for @command	F-2p-2d3r-8n-6o7a-2k4i-3x2
for @decided	d3n-3f-2o3s2x-2
for @learn	F11p3d5n3i2x8
for @me	d4n-3f-2o3s2x-2
for @reader	F4p6r2n3f-2o-3s-2b-3a2i-2x-6
for @respond	p-5d6r-2c-3o3t-2a-6k3i4x-3
for @somebody	F-8d-3r-3n4f-3c-2s2b4x3
for a	F-7p-8r-6n2f6c3o-11s-8t4a6k-7i21x-16
for any	F-9d-3o-5b9a8k-6i-2
for ask	F21d-3n-3o11t6b-2a4x4
for be	F16r3c-3o12s-5i-2x-6
for i	F2d8n-6f-4c2o7s4t2a2x-4
for it	F-3p-4d-3r4n4f5b3a-2i3x-12
for let	F-10d2n-6c-2a-8k3i2x12
for no	F6p2n-5c10a5i-2x-4
for one	F11p-3d12r-5c6i5x-4
for some	F-19p-2r-6i5x4
for someon	F3d-4n10c-5s4x4
for take	r-7n-4o12t2a-2x5
for that	F9d-2n8f-3c11s4a-3k-5i2x-13
for the	F-2p2d-3r7n-7f-4c-8s-4t-5a-5k8i-4x12
for this	F8p-2d-2r8n5f-5c4s8t-3a-6i3x-4
for today	F-12p-4n-2c-3i-2
for you	F9p13r5n6f-4o-7s-4b-6a4k-2i-5x-14
foreman	p14d-5n5f-6c-3o-3a4x25
forget	F-16p13r-2n-27f-5c6o4s3b-2a-12k5i-2x6
forget to	F-15p-4n-6c-4s4k-4x7
forgiv	F29p3d-3r-5f7o18s2b2a-6
forgiv @decided	F5f2c-2o3
forgiv @me	F5f2c-2o3
forgiv i	F12p3d2r-3n3f4c-4o7s2
form	F-12d-5r-17n8c-4o7s-7t-6b-3a-13k-2i11x-20
formality	F12d-4r29n-8c-2i-3
former	F-14d-5r-11n-6c-4o-4s-7a6x10
fortnight	F7p18d-7r7n5t-3a13x-2
forty	F-7p-14d4r-16n16c-3s-5t-3b-6a-5i-4x24
forty minut	F6p-5d-4n19
forward	F-6p-6d-10r11c-9s-2t-3b-4a-6i-3x-11
forward to	F5p-7d-3r7c-3t-7a-10k-2i-5x-4
four	F-23p-4d4r-23n-7f-6o-5s-12t-3b-3a-10k-2i-10x19
frank	F15p-5d3r8n14f-2c3s2t-2a-6x7
free	F-6r-13n-11c8o-2s8t-12b-4a-7k-6i-7x-3
freeze	F-17d-3r-2n-3c4o-13t2a-2x7
fresh	d-2r16n-2f-2t-2x-8
friday	F14p5d-4r-7f2c8t10b-2
friend	F-12p-15d19r-8n-4f3c7o-3s-2t-2a-8k-7i-19x14
from	F4p6d-2r-4n16f-15c-7o-2s-5t4b-15a-6k-3i-11x5
from #	F-3p-6d-2r-3n-2c3s-7a-7x-13
from @reader	F7p7d-2r2n-3b-2x-7
from a	F2p5r-3n7c-7s-2b3k-3x8
from i	F-4r11n-4f-3c-5o-5s-2b-2a-9
from the	F-6p-3d-8n-7f11c13s-8b2a4i4x9
from you	F16p16d-5r5n-6c-2o3s-3t3b-3x-16
front	F5p18r-3n11f-4c-8o-5a2k-5i-6x7
front of	F13p14n9f-2c-2o-3a3i-3
full	F-15p-12d-8r-4n18c-6s-3t-11b8a-6k4i-3x15
fully	F-18p-3d-3n-4a-5
fun	F-7p-7d-3r-8n-7f-2c8s-2a-4i17x18
further	F-15p2d-4r7n-5f-3c-10o2s3t21b-11a-4k-3x-4
futur	F11p-3d21r17f-5c-8t-4b8a-7x-5
garden	F-2d-4r-5n3f-3c6s-3a-2x18
gate	F-10p-4d-2r-3n-7c-11s-2t-8b-4a-5k4i6x-11
gather	F8p-6d-4r7n12f-3c-5i-5x7
genius	r5n-4f12c-2i-2x6
gentleman	F25d-3r7n14a-10k5i3x-21
get	F35p10d21r14n7f-13c12o-7s13b-17k-12i-2x2
get a	F-15p-8r-5f-7s14t-3b-3a-6i-2x4
get back	p16d-5f-2c-7x-5
get i	F11p8d3n3c-3s-2t-6a7i4x-3
get it	F17d-4r4n-2c12t-3b-2a-16x-3
get the	F6p-5r10n4f2s-4b5a3i-10x2
gift	F7d-5r-4n-4f16c-2s8x-2
girl	F19p9r3n-4c19a8i-4x8
give	F2p-20d6r2n5f2c-6o-9s5t13b8a-7k5i-8x-5
give i	F-7p-3d-3r-4n-6f2c-4s5t6b4a-4i-4x-3
give it	F15r3n-4c7b4a-3i4x-2
give up	F-2p-12d7n8c-2s3a-4i-2x-3
give you	F-7p11d-2r-6n5c-5o-4t-4b-2k3i-2x-3
glad	F-13p-14d-4r-3n-7f6c-13o-2s6b-8k10i17x7
glad to	F-3p-5d-3r-2n-2a3k4x2
glass	F-2p-8d-16n15c6s-3a-2i6x11
go	F9d5r7n-6f-5c12o-4s-8t9b6a5k-2i3
go on	F5p11d-4n-9c5t5b-2a-5k2i13x-11
go to	F-18p-6d-6r-7n-3t11a4i-5
god	F2d25f-23c-2a-2i-3x-4
going	F22p14d7r14n-2c8o2s4t4b-12a13k-8i-11
going to	F12p6d-3r5c7k-5i-3
gold	F-7r5n-2f-9t-2k6x4
gonna	p-8r-7c19t-2
good	F-9p-10d-5r-16n4f-5c8o-10t-6b-6a-19k-3x-13
good at	F15n14c-6x-3
good that	F15p-2n4c15x4
grant	F5d-4n7f3c-2s11t-6b2a11i-2x19
grateful	F-3p-2d5r-6n3f9c-4o-2s4t4b-5a7k-2i-2
gratitud	F-2p13n-5c-2k17i-2
great	F10p-10r18n-15f7c8s3a-2k-2i15x-24
greatest	F4d-4r-17n-3f13c-2b-2a-2i4x6
greet	F-24p-5d-6n-12c2t-3a-2i-4
group	F11p-5n4f4c-6t2a8i-2x4
grow	F-33p-4d-15n-7f3c5o-2s-3a-7k-2i11x-11
guarante	F6p-5r18n-2f-2c-6x-6
guess	F-2p-10d-6r-5n-2c18o-2
guid	F-25d-6r-6n-6f-8c-6b11a8i12x21
guy	F5r-10n3f-13c23o-2t4i-10x-9
haha	F4d-16r-2n-8c11s4b-3a-10x-5
half	F3p-7r-6n15f-8c6s-16b-2a3k-4i-8x8
half a	F-12p3d-4n-9f-2s-2a3x4
half the	F14d11r2s-6i-3x6
hall	F-30p-4d-5r-16c-12s-4t-8b-3a-6x14
hand	F8p2d18n2f5c-13s-4t-5i13x2
handshak	F8d2r6n16f2c-3i-3x8
hang	p3d4r3n-4f-5c12a33i14x7
happen	F20p15d-2n-11f6c10s-10t27b-10a8k-2i-2
happy	F6p-7d2r4n7f-2c5s7t-5a-12i5x-7
happy to	F-2p-3d-5r5c-3t-3b-3a-7i3x3
hard	F-19p13d4r9n-30f-4c-2o-7s-6t-4b-3i11
hard to	F11p9n7o-2t-3b-2x-7
harvest	F-12p-18d7r8n-4c-4s-2a-12i2x-14
hate	F24p3d-10r-10n28f-4c8o14t2b-2a-5k-5
have	F7p11d9n6f-4c-19o3s-5t18b3k-3i-9x-2
have .. the	F-2
have .. to	F2
have @answer	F-4p-3d2r3n-6a-2i-2x-3
have @boast	F-7p-3r-5n-2x5
have @choose	F3d-2r7i-3
have @command	F7r8f2c3o4t-2b2i6x2
have @decided	F-7p-3d2r4n-7f2c-2o-2i4
have @emotion	F11d6n4f3x-2
have @hardship	F7p2d-4r8s-3x-4
have @interview	F4p-2d-3r6n4t4x-3
have @learned	F2p2d-7r-5n11f-3s2b-2a-2i2
have @made	F-6p-3f-2
have @past_work	F-6n-5c-3
have @reader	F6p4d-3r8f-2t5a5x-2
have @respond	p-5r12n-2f2t-2x3
have @rival	p7d-4t3x-3
have @silence	F9p3n-2
have @since	r6f-2t-2a-2i-2
have @started	F7p-5n6s2i-2x2
have @strongly	F2p-3d2r-3n-2f7
have @urgency	F-2p-5d-3r6n2c-2t-2
have @world	F3d-2r-3n-4f7x2
have a	F-8p2d-4r2n-17f-10o-6s-6t7b5a2k-3i-7x-9
have already	F5r8f-2c-2t-3a-3i-3x-3
have always	F-10r-14n2f2i4x7
have answer	p7d3r3n-11b4x-2
have any	F-8r5n-3c-6o-2t-8b-6a-13i-6
have be	F12p6d15r3n4f-13c2s-2b-7k10i-3
have chang	F-13d-10n-3x3
have come	F3p6r2n10f-4t3a3i-3x-11
have decide	F-7p-8r3n-4b-2a-3i-3x-2
have do	F-12p2d-4r-9n2f5c-4s-2t-5b2a-3x4
have ever	F7p-3d-4r-7n-9f16x3
have get	F4p-10d-4r11n-3c12o2t9b-2a9k-4i8x-4
have have	F-5p5r-4n-9a-6i-3x-8
have i	F-2p4d11r-5n-9c5o-2t4a6k2i14x-6
have it	F2p-3d-3r-5n6c11t6b-3
have leave	p11d-4r-2n-4
have live	F-16d-10n-2f-5
have make	F15p-4d-2r8n22o5t-3b7i2x-10
have meet	F11p6d-4r8n2c-3t8b-2a3i-2x-5
have mercy	F11d20c-5x-3
have never	F-8p-6d3r-8n-6f5o-2x5
have no	F12p3d5r-6n-5f3c7o6s2t-3b3a-4k3i9x12
have nothing	F9p-2d4n7f-2a5k-3i2
have one	F-13p-2d-5r-8n-3f4c-2s2a25i2x2
have take	F8p5d-3r9n-2a4i-3x-2
have tell	F-11p-4d-2r-4f7c2a2x10
have the	F-7p-3r-2f3s-4t9b2a5k-8
have think	F-10p6d-9r-5n-8s5b-3a-2i-3x-7
have to	F-6p-5d13r-8n5f-10c5o-4s-3t-5k-2x-2
have write	F2p-4d-2r10x2
have you	F13p9d-7r17f-5c-2t11b-3a10i-2x-4
he	F37d15r-9n-4f3c37o5s-7t-5a-10k-3x17
head	p-3d3r8n-5f-5c8o2b3a9k-9i-7x-3
hear	F-8p32d-15r-40f8c-18o-18s-19t29b4a10k-3i-14x3
hear from	F-14p3d-3r-10n-7f-3c-3t-3b-3a-13x-10
hear that	F-7p2d-3r-5n4f4c4o-7s-6t-3a-2i-2x22
hear you	F16p-2d2r5n-3f8s-3b2x-4
heart	F3d-19r-3n-7f12c8o3a-2i3x-6
hello	p-3d-10r6n-5f-7c23t-3b-7a-16k-3i-5x3
help	F-20p-3d5r-11n-14f-16c-9s14t3b2a13k13i-7x-2
help i	F-4p2d3r-2n-2f-6s-3t5b4a16x-2
here	F-21p-13d-15r-2f-15c-2o5s-10t2b-13a-7k3i8x-28
here be	F5p-5r2f-2c-2o3a-4k2x-8
hey	F26p-9d-4r-3n-5c32s-6t-11b-8a-38k-2
hi	F15p-2d-3n-5c16s-2t4a7k2i-8x-3
high	F-14p2r17n-5f-10c-3s-5a9i-2x3
higher	F-12d-4r-3c-7s28b6x7
hire	F-14p-4r-3n-19f-5c8o-3t-6b-2a-8i2x16
hire i	F6r6n-9t-2a-2i-3
hit	F15r-5c20s-4b8a44x-6
hold	p12d-6r-9n-8f10o-2s2t-2a-19i-2x-4
hole	F7p-3d20r11n4s-2a11k-3i-4x3
holiday	F-9p-2d-11r3c8s-8t-6a-13k2i-2
home	F-10p-12d15r-19f-9c7s-2t5b-2a-5k-2x-25
honest	F-3p-3d8r-13f-2c6s-5t4b-12a-17k8i8x-4
honesty	F15r11n10f-3x-5
honour	F-3d-15r-7n-7f21o-2s-2k5i-8x-7
honour to	F-11d-5r-2n-2f-2i2x-2
hope	F5p-4d20r-30f-10c-4o8s-2t9b-2a-3k-7i-5x-15
hope for	F-15p-2d-11r-2s4b-4a-4i-5x-3
hope that	F7p9r-5n4o-2s-5a-2k-4i6x-10
hope to	F-8p-9b5i10
hope you	F-3p-3r-5n3c7o4t2b-2a-3i-4
hospital	F-7p-6d5r-10n-4f-4a3k-6i13x7
hostil	F-17r-2n-11x-6
hotel	F4p6d-2r4n-6f15c-4s22t-3b-12a3k-2i-6
hour	F-8p-8r-7n23c10s-36b8a4k8i9x14
hour and	F4p-5d-3n9a-5i-2x-9
hous	F8p3d11r-8f6c-2o-3s-9a4i-5x-15
how	F-18p-20d6r-18n3c-16o2s5t20b19a16k-7i-23x20
how @decided	F-8r-2c-2t-4b12i-2x4
how @me	F-6t-3b8a4i-2x2
how i	F-13p-3d2r-2f-3t-8b17a8k-2i-4x4
how much	F6p8r2n-8f-2s7t-3b-6x-4
how the	F-11p10d-10r4n-8c-7s-2t10b-5a6i-5x22
how you	F-12p-3d2r-2n-4f-5c-5t3b9i-3x8
hr	F15p8d-2r-7n11f-4c11t6b-6x-2
human	F8p-2d5r-8n-5f17x-2
hundred	F-3p5n-12f2c5o4b-2a-10i-4x-3
hurry	F-35p8d-3r-9n-20c-9o-6t-9a4x2
hurt	F2p12d5n-8c-5i7x-2
husband	F14d25n-5f-2c-2s-2b-3a-3x-4
i	F-5p-13d-4r-2n-11f-10c-6o-8s-13t-18b-3a-7k-8i-3x-12
i .. @boast	r3
i .. @compare	p2
i .. @request	F-2
i .. a	p2f-2
i .. and	F2
i .. be	n2x-2
i .. for	F2x-3
i .. no	r-2n3
i .. that	F-2
i .. the	d-2r2x2
i @answer	F-4p-3d-3n4c-2o-3s-3t-4b6i2
i @apology	F-2p-2d-4n-6f-2o2t2a3
i @assume	F4d-4r6n2t2b2k-2i-6
i @beg	F6d7r-6n-6f2a5k-3i-3x-4
i @boast	F7d-5r14n-5f4c3x-2
i @bother	F8o5k-2
i @command	r3n-2s-4a-4k-3
i @compare	F-6p3d-5r-3n-4i2x2
i @decided	F-8p-2n-3o2s-5t-3b-3k-2x3
i @emotion	F5p-3d4i-2
i @feelgood	p6r-2o3b-2a-4k-2i8
i @fit	F2d-2r-4n4f5t2
i @flirt	F-8r2n-3c-3x2
i @future	F3p2d3f3c2o-2b4i-6
i @hard	F4p6d2c-4t3a3x-2
i @hardship	F9d2n3f-2c2o4s-5t2k-2
i @hedge	F-11p-2r-4n-9s-2t3x-3
i @house	F12d8c5a2i-2x-2
i @interest	F-4p-2d-8c-2s3t2a3i2
i @job	p-3d-4n9c-2s-2b2i-4
i @joinverb	F3p-3d-4r2f2s-2t-2b2i-3x-3
i @lack	F4p5d7r-8n2f3c2o-2a5i6x-8
i @learned	F-6d-4r-5n-2k-2i-2
i @letter	F5p8d3n-4c-2
i @letterpart	F5p3d3n3t4i3x4
i @made	F-3d3r-3n-7f-2s-3t3b3a4x-8
i @mistreat	F-3p-3r2n-7f3s2a-2k-3
i @offer	F-4p-5d-2a-4i-2x4
i @oldwork	F4n6f-2s-2x-5
i @ought	F-2p-5r-2n7f-3c4s2t3b2a2k-4
i @past_work	F-6p-3d-2n-5f-3c-2s-5t3b6a3k-2i-2x-5
i @pay	F-7d-3r2s4x-2
i @persist	p2d-3r-4n4c-4o-3a-2i-2x-4
i @regret	F-2r-4n-2c3o-2i-2
i @request	p-3d2c3b2i5x6
i @rescue	F-3p-3d3r-7f-2c2t3a4
i @respond	F-3r-3n-2a-6i5x7
i @rival	p2d-4r4n-2f-2c-3o3a-2i-5x-3
i @slang	F3p-5n7a-2i-2
i @started	F13p2d-4r11c3s-6t-7i-8x-9
i @study	F-3p4r-2n-3c-2
i @superlative	F-7n-2f-2c-2s-2
i @teach	r-5n-6c-2s2i2x-3
i @thank	F-2p-3n2b-2a-7k7
i @timeline	p5d2n-5b2i-2
i @trait	F-5n2f-3c-3s2b2i3x4
i @urgency	F6p7c-3t3a11x2
i @weakness	F3d-2r-5n13o-3b3x2
i @worship	F2p-2d-4r-2f8c-2t-2
i a	F2p17d-7r-4n4c5o-2s-2t17b-4a4i-5x-3
i about	F15p2d-3r5n8f-3c2a-4k2x-7
i address	F-16r-3n-6c-3o-3a2
i and	F9p6d3r8n4f-7c-2o-2s2i-6x-7
i answer	F-9p-13d-4r-3n6c2o-6t-2b10k3i-2x5
i apologise	F4p-2r-2n-6c-3o2t6b2a8x-4
i application	F-9p5d-7n-2c-2t5a10i-2
i appreciat	F-12p-7d-2n-5a-6k7i-4x-3
i as	F9p7r2s3t-2a3x4
i ask	F-19p-7d7r-4n-4c-8o2s3b3k-2i7
i assum	F13p3r6n-4c3a-2x-2
i at	F8p8d4r-2n-3f-2c10t-2b4a3k3i17
i background	F-15d-4r-7n-7i-3x-2
i be	F4p-2r8n-2f-8c6o6s9k4i8x-8
i believ	F-8r4n-8b-2a-2x2
i best	F-15d-7r-13n11c-3o-7a-4i12x-2
i bring	F-3p-3d-4r7n-4f-2c-5s-2t-3b-3a5
i can	F-4p-3d6r-5f-7c-9s4t-2a-6k3x-5
i colleagu	F4r-11n8f-2c-2x-2
i come	F5p-8d9n7f4c-3b-5i-7
i could	F3p-9d6r2n2f6c2s-4t-3i2
i current	F5p-3d-4r-4n13f-2s3k2i-3x-2
i cv	F-2p-2r-5n5f-4c-8o-3b2x-5
i decide	F-12p-7n-2b-2a-3i-2x4
i do	F8p-5r-2n6o3s-8t-2b7k-5i-9
i enjoy	F-6c-2a-3k-2i-18x6
i fail	p-2d-3r-3n17c-2x3
i family	F-5p-2d13r-3c-3o-2s3t-3b-3a2k2i2x-2
i feel	p-2d2r-6n4c-6o10b-2a-5i-3x-7
i find	F4d-4r-9n10f12t2a-2k-2x5
i first	p-2d-3c-6b-3x3
i for	F7p-2d2n2f4o6b-6a4i9x2
i forget	F-17p-7r-3n-6c2s4a-4k-5
i futur	F15d12r8f-2a-3i-2
i get	F9p3d-2r6n-12c5s5t-7b-3a4i-9x3
i go	F10p-4d-4r12n6f-2c-2t-3b3a-3i-4
i hate	F9p-2d-5r-4n16c-2o8k-3
i have	F-4p-4d4r-4n-5f5o-4t-15b3a-10k-3i-12
i hear	F10p18d5r-9n2c-6b-2a6i4
i heart	d-11n-4f4c6o2x2
i hope	F-7p2d-5r-11n-2o4b-2i2
i i	F-14p-6r-5c-2o3b-6a2k2i18x4
i if	F-10d2r-4f6c-3o-3s-2t4a5k2i4x-4
i in	d9n-4f-6b-2k6i10
i interest	F-8p-5r4n-3a-2i32x-2
i interview	F-11r-4c-3t2b12a9k2i-3x-3
i it	F12p11d4n-2f6c-3i-3
i job	p-3d-7r4n14f-3s-3t-4a-3
i know	F3r2n5c-2o5b-5a-2k-5i-2x-2
i last	F-6p7d-2r-3n-4f-2o-7s3t-2a-2i-8x7
i learn	F-7d-6r4n-7f-2s-3b3x-2
i leave	F-12p-9d-2r2n3f-2c-4s-3t-2a-3i-3x2
i life	F-17p3d-10r-14n-5f7c4s-2b-3a-10x3
i like	F-10p-2r-3n-6f-2c-3o-2s-5a-2i-7
i look	F-7p-11r2n-7c-2t-4a-5i-11x-7
i make	F9p3d4r7n-5b3a2i-2x-4
i may	F12d3r3n-2o6s-2t-4b-4x4
i meet	F-11r-2n-4c-2t-5
i more	F-15d-11r-3n-2f5s-3a-3i12
i must	F3p7d8r-4n-9c5o-2s-5t7x-7
i name	F5p-7d-3r8n5c5a-7
i near	F6d-2r-3n-4c17x3
i need	F17p8d21r-5n-11c-4s-13t-3a-4i2x-6
i new	F23p-3r22n-5c-2t-5a2i-8x-2
i now	F-18p-12d5r-2n-7a-3i-2x5
i old	F4d2r-5n15o-3i-4
i on	F4d3r5n-6f4c-4b6a12i6x-8
i only	F-7p-2r-3n-2f-4c-3s-3
i or	F4p12d-5r-6n-2c2t7b2a3x-2
i paper	F8p-2d2o2t2
i patienc	F13p14d-2r-3n6i-2x-3
i present	F-6d-2r-9n5f-5c-3s5a-2i2x-2
i read	F8p4n8f2c-2b-3i2
i real	F-11p-2d3r-4n-2c-6o-2a5k2i5
i realise	F-10p5r-11n-4x3
i remain	F-3r-5n2f2t2a-2k2i18
i respect	F-21p-8d-5r-3n-5a-2
i say	F-14n-8a-2i2x9
i see	F15p-3d3r10f-2c3t-2a2i-6x-4
i shall	F12p6d8r-4n4f4c5s4t-2b-2a2i-4x-4
i should	F2p-2d-4r-10n11c5o3s-4t-3a10k-6
i side	F-19p-4d-4r-7n-6c-4i5
i sit	p-12d13n2k-2i-2x11
i speak	F-8p-4r-3n-5o-2b-2i-2x3
i stand	F11p9d3n-3f5t-5i-4x-7
i start	F11d-3r11c-2t-9b-2i3
i suppos	F-14p-5d-3r-11x-2
i take	F-7p4d-4r-8n-6c-3o6t2b2k3i-7x-6
i talk	F15p8r-2c3s6a2i-5x-3
i tell	F4p9r2b-4x8
i thank	F9d3n9b-2a-11k6i8x2
i that	F6d-5n11f-2s4t-4a3k4i-2x2
i the	F4d2r2c7t5b-5a14k4i-10x19
i think	F7p5r2c5o-2t5b-2a2k2i8x-6
i to	F-6d-13r3n-6f-2c-9o7t6a11k4i4x3
i trust	F-10p-6d-2r3n-5f-4a-2i-4x2
i understand	F-13p-3d-5r-4n-7f-2c-6o-2s3i-2x4
i want	p6d-7r-4f5c4s11t12b-3a15k2i14x-5
i what	F-9p2d6r-13n3f2c-4t-3b12a10k2i-7x4
i will	p11d-7r-3n-7f8c2o2s2t-6a-4k3i4x-4
i win	F-16r-9n-3c-6x-2
i wish	F-10d-3r-11n2a2i12
i with	F3d11r-6n-6c10t-2b9a9x2
i wonder	F-9p-4d-6r-3n3c4t8b3a10
i work	p-6d-4r-4n9f-2s-2b5a-4i-6
i would	F6d2r-4n4f2c4o-3s5t2b2a3k-2i8x8
i write	F11d11r-2n-3o4t6a2k-4
i you	F20p11d-4r6n-2f3c2o-2s5a9k-2i3x8
idea	F-6p-7d-11r-14n12f-3c11o-2s-7b5k2i13x7
idea of	F4p-2r-3n7s-2b-2i2
ideal	F14r12n9c-6a-2i-8x-4
if	F-14p-13d-7r-12n-8f3c5o9s-10t9b3a-2k-2i-8
if @decided	F-2d3c2s-3b-3x3
if @me	F-2d3c2s-3b-3x3
if @reader	F-3p-2d-2r2n-3f-3c3t2i3x-3
if a	F7p-3n15f3c-6t-3b-3a-9i-4
if i	F-4p-2d7r-3n-2f2c4o-3s-8t-3b-6a-2x6
if it	F-3p-4d10r-4n-9f-3c-6o2s-2t-2b7a-3i8
if that	F-8p2d-3n-2c-5s3b-2a6i-2x-10
if the	F-10d-5r7n-5c3s2t5a6i7x20
if there	F8p3d6r-2f5s-4t8a4i6
if this	F16p4d7n-5c5o8a-7i-8x-4
if you	F-6p-5d-4r3n-7f-7c7t5k-2i6x-8
ignor	p-14d-9r-4n38c5o-8t-5i-2x-2
imagin	F-3p-18d9r-2n-3f-4c6t-3a-9i22x5
immediat	F4p13r-11n-2t-3a17k-7i-6x-8
important	F12p-2d16n-4f8s5t-3b4a-9x-4
impress	F-31p-2d-3r-7n-6f-10c-2i-3x25
impression	F25p4r-5n10f-2c13o-5t4b-11a-4x-8
impressiv	F-17r-8f-14x2
improv	p-5d-3r19n-7s10t-2b12x-5
in	F-14p2d-17r-6n-12f-5c-4o-12s-9t-10k-3i-3x3
in #	F-7p-3d-3r-5n2f-2s-5i-2x-7
in .. @decided	F-2
in .. @me	F-2
in .. i	F-2
in @amount	F7p-2d-2r8s2
in @day	F-13p-9r-8n-5c-4t4i-7x5
in @decided	F3p2r3o-2b2i-3x-4
in @me	p2r4n2f-4o-2b2i-3x-4
in @oldwork	F-8n-2
in @reader	F4d8r2s2b2a2i2x5
in @request	F-9p-6d-3s3t2b-2i-2x3
in @visit	F-12p-2n-2a2x5
in a	F13p-7d-2r16f4c16o-2s-5t-8b3a7i7
in every	F11d-3r7n2f-2s5
in front	F10p8d2n9c-2o-3a3i-2
in i	F3p5r8n4f-8o-5s3b5i-7x-8
in may	F-3p-6d2n-2f-2t4b-2a-3i-8x12
in mind	F-17p-7d-9s6b-2a5i4x-5
in person	F8p17r-3f-2o-2k5x-4
in that	d-2r-5n10f-5c7i9x-4
in the	p-13r-9n7f6c6o6s3t-6b-8a-5i5x15
in touch	F-14d-4r-3t6a10i-9x2
in two	F7p-5r14t2a-2k-2x-6
in you	F9p3d17r5o2s4b5a4k-2i4x11
inbox	F24p-5d36r-3n-3o6a2k3i-2x-7
incident	F-13p-9r-5t-4i-2x-3
includ	F-3p8d-2r-3n-3c-4s27t-11b-3a-15x-5
incom	F42d18n-2s-5a-4x-2
inconvenienc	F-7p-4o-14a-6k-2
incredibl	F11r-2f16c-3k-34x-8
inform	F3p11d4r19n-11f-2c-7o-3t15a19k-2x-9
insist	F4p21d-3n-12c-4o-2t9a7i-2x-2
inspir	F7p-2r-12n-6f11c-6k2i2x-6
instead	p3r-8n13f-2c-5o3s4t-3b3a-3i-6x-6
insuranc	F2p-11d7r-2c-4t-3b-3a-7x5
intend	F16p15r-3n2i4
interest	F2p14d-14r-16n24f-8c-7s-7t9a9k-2i33x11
interest i	F-10p-2r-2f-3s-2a-3x9
interest in	F-5p3r-5n2c-3b5a3i-5x4
interview	F24p6d13r3n7f-3c5o-6s-4t-7b25a11i-14x-8
interview and	F8n5a-4k-3i-4x2
interview be	F11p-2n5c11o-3t-2a-2x-4
interviewer	F7p-13r-11n13f13c-6o-3t10a5x-11
into	F10p3d-3r13n4f6c-9o-5s15t-4a-6k-2i2x2
into the	F6p5r9f2o-2t-2k-3i-3x6
introduc	F14p-4d-3r15n5c-2a6k2i-11x7
invit	F-12p12d8r-13f-6c-9a-6k12i-2x3
invoic	F-17p-3r-5n-9x-2
it	p7d6n-4f-10c3o-10s-18a4k2i8x4
it .. @decided	F3r3
it .. @me	F3r2n2
it .. a	F-2i2
it .. i	F3r2n2
it @decided	F-2p7r-2n-2f2c-3o-4t2b3i-3x7
it @hedge	p5r2n3f-3c-5i9x-2
it @request	F3p7n2f-3s-2t4i3x-4
it a	F8p-3r-3n-3f3c11t-3a2i3x-3
it and	F-10p-2d-5r5n-2c-6b2i2x4
it be	F2p-14d17r4n3c-8o8s-5b-2a-2k6i-5x-4
it by	F-16p-6d-2c-2s4a5
it do	F-17p4d-3r-3f4c-7o-7a-13i-2x16
it for	F9p7r-3n3a7i10x-3
it have	F-6p-4n-8f-4c9a2i4
it i	F11p7n-5t5b8i-2
it in	F17p11d-2r2n13c-5t-3b-2a5i8x-3
it on	F-7p-5d5r-8n-3a-5x-20
it take	F-2p-5d3n-3o-7a-2i-2x-7
it that	F15p7r-4n-4c12t5a2i-2x-13
it to	F6p-3d4r7n-7c2b4
it will	F-12p-3d-2r-14t7b-2i3
it with	F-11p2d-2r-8n4c-2t-2a-3k-4x-2
it would	F3p11d5r3f-5c-2s-2t4a2i11x-8
its	F11p10d-9r2n13f7c-10s-4t-3a6k3i8x31
itself	F6p3r15n8c-6o-3i3x2
january	F13d5r12n-4c-2t-2a-4i-5x-2
job	F-8d27r14n29f-44c2o-5s-3b-2a-5k-2i8x-13
job be	F-7p-2d-2r-8t-3i8x3
job i	F-17p-3d-2r-12n-9c4s4t2i6x-2
join	F-3p2d-8n7f-3c3s2b-8a4k2i27
joke	F-10p-4d-2r-8n9f5c-10s-4b-3i-2x5
joy	F-16p-6d-8r-10n-3f9i15x2
judgement	F18r8f13a-3i-7
june	F-5p-8d9r-13n-3s2t3i-11x3
just	F-2d18r-10n-10f-10c11o-5s4t15b-3a18k-4i11x-12
just a	F-21p-9d3r-2n-3c-5s-5t4a-5
just to	F2d14c-2a-2
keen	F-18d-5r-7n-9f-2t-3b-2k-2i54
keep	F-5d5r-8n3f-9s-3b-4a-9i9x19
keep i	F-8r-4n-7c-5a9k2i7x-6
keep the	F-9n-4c-3s-3i-2x-7
kick	F20p6d-4c15o4a-3x-2
kill	F-3p10d15n-7c-8t-4a-10i-8x4
kiln	F-2p5f-5o5t-3b-2a8i-7x28
kind	F-15p-6d-11r6n10o-3s12t16b9a6k13i-5
kind of	F4p-6d-6n3f-2c6o3s9t-3b2a-13k16i4x7
kindness	F-25p-5d-16r2n-6f8c-3k24i-5x-9
kitchen	F2p2d12r-3n3f-2c7t4a2i-2x-3
knock	F19p3d18n-4c13t9a11
know	F6p6d3r12n-13f5c-12o4s7t41b-5a16k-12i-7x-6
know @compare	F7p4r8n-4f-2t2a4x-2
know @decided	F6d-2r2n5c2t2b-2x2
know @me	F6d-2r2n5c2t2b-2x2
know @urgency	F13p14r-3c3k-3
know by	F15p16d-2r-4t-4a-9i4
know from	F-18p-2d-3r-3n-6x5
know i	F13p-2d-5r4n11c4t4b-4a-2x6
know it	F12p7d-2r17n5f-5c-7o7t-8a-2x4
know more	F10p-2d-3r19n-9f-3a6i2x-4
know that	F20p-6d3r5n14f2c-3o2s5a-8i3x-6
know the	F-13d4r-10n3c-6o-3s-3t6b4a2i-7x9
know what	F-4p-5d15r-4n3f2c-2s6t-6b6i-3x-8
know you	F9p4r-7n3f-4c3t-3a-2i3
knowledg	F-14p-2d-6r-16f4c-8i15x-4
lab	F-3p-8d2r6n4f-3c-5s-2b3a5i7x-5
label	F-12p-3d-12r6n-6c-3i-6x5
lack	F26p8n28f-2c-2s-2b7i-5
lady	r-3n5f25c-14a-2k4x12
land	F-7p-8d-2r13f2c-7o-3i8x-4
landlord	F5d12r10n-2c-4a9i-4x-9
languag	F-23d-4r2n-9f-12c4o-5s-3t-3b4a-2x16
larg	F-12d-15r-8c6o-4s-3t-3a-8i17x4
last	F20p7d15r-8n-7f9c7o3s-10t-6b-3k2i-21x-4
last @job	F-9r-2n-3s2
late	F-20p-4d-13r6n26f-17c2o-24s-4a-8i3
late @answer	F-11p-2n-2o-3a-3
late reply	F-20p-4o-7a-6
later	F11p2d-3r3n7f-2c4t-2b-3k-12i-10x4
latest	F21p16t-7i-2x-2
laugh	F-20p-2d-6r-10n-3f-4c11o3s3t-2a-5i-6x24
launch	F-14r-5f-2c-8k-12x8
law	F-10d-4n2s-6t-3b-3a-5x4
lazy	F28p-2r-10n44x-2
lead	F5p-4d7n2f-2c-5o-4t-6i-9x4
leader	F20d-3r5n-7f23c-18t4a12k-2i2x2
leaflet	F-21r-2n-12x7
learn	F-15p-9d3r7n-2f-5c-18o-4s-9t-13b21a-7i-6x-21
learn the	F-6p-2r-9b-2i6x-4
learn to	F-9d-10r4n-5c-4s-3x-4
least	F33p26d-3r-8n14c-5s13b7a9k6i-4x-3
leave	F8p16d5r-2n11f6c-21o-9t-10b-2a10k-2i-12x-6
leave i	F-4p-2d9n-6c-3s6a-3
leed	F-14p-5d-10r-2n6c-3a-2i-2
less	F-14d-5r-2n6f-2s24a-5i4x-7
lesson	F-7p5r7n-4f-5c-2s-3t6b-10a-8k-4i3x-4
let	F22p2d8r5n-5f-18c13o-7t-7a19k5i18x-3
let @decided	F3p3r-4n2c2b2a2x4
let @me	p4d3r-4n2c-3b2a4x4
let i	p9d8r-10n5f-3c-6o-3s2t-2b4a8k2i2x10
let it	F8d16r7f-2c-12a-5
let you	F-22p-12d-2r-5n-4c-4a-3i-3x-2
letter	F-9p-11r14n8f-8c-10s3t4b-2a16k-5i5
level	F-6p-7d-9r19n-15f8c-7s19a3i-5
library	F-19p-7r7n-11f-6c-2a-4i9x9
licenc	F-19p-4r-5n-8c-8o-2s3b3a-4k-2i-4x-7
lie	F18p-6d13r-9n6f-5c2o3s6a6i-5x-5
lie to	F7d-4n14c-2s-3
life	F20p-5d7r-15n8f18c16o-6s-11b-2a-17k-2i4x-6
lift	F-3p-7d-8r5n-7f8c7t-2a-4k-6i2x21
light	F-10p5r-3n-9f11c-8t-3k-6i-3
lighthous	F-7d-7n6f-6o2x25
like	F-2d-2r6n-2f10c14o-11s-2t8a9k6x-2
like a	F14p-6d7r4n5f5c8s-3t-2i-7x8
like i	F7p-5d10r14n-3f-3s8t-3b2i-5x2
like that	F-9r-2n-6c-3s-2i-6x21
like the	F8p2d-4r2n5c-6s-4t-3i6x3
like this	F3p15d-4n4
like to	F-7d-3r-4f-8c-4o-2t9a5k2i-11x-7
like you	F7p2d2r-4n3f12c-4s2b3x-2
line	F-13p14d-10r4n-25c-4o2s-3t22b15a27k-5i5x-11
link	F-11p-4d-6n6c-2o-5t-2b-3a4k4
list	F19p3d22r27n2o-7s-2t7b-6a8i8x4
listen	F-19p-4d-7r-22n20f6c-3a-4i-8
literal	p-2d20r-6c-8
littl	F14p-8d2r-9n26f-4c-3o-4s10t-2a-6i-13x-19
live	F-18d-16r-8f-2c-8s-2t-3a-7i-6
live in	F-14p-4d-2r-2n-2c-2i-2x-2
load	F-9d-2r-2n3s-3a-2k-5x23
lol	F6p7d-8r3n8c-7t-3a15k2x-10
long	F-3p20d-20r10n7f-5c-6o-3s-14t-6b-4a-14k-6i8x5
longer	F17p36d-15r-17n27f-4c-3o-9s-11t3b-4a6i-9x-7
longer than	p-5r-2n10f-2s-5x2
look	d-11r-3c5s5t-8b12a-11k-2i12x8
look after	F-12p-3r-3n-7c-2i2x8
look at	F5p-3r-3n12f2c-4s-3b2a9x6
look for	F-13d-2r-6f3c5s9b8i9x2
look forward	F6p-7d-3r7c-3t-7a-10k-2i-5x-4
loom	F-6r-15s-2i10x23
lose	F17p-6d30r-20n-7c-5s5t3a6i-4x3
loss	F14d-5r5n22f-6c-5o-8k-2x-6
lot	F2p-15d17r-6f-7c6s-12b11k17i12x-11
loud	F-17d-8r-17n-15c6x2
love	F3p-4d-2r14n-2f13c-5s-4b6x11
love to	F6r-3f6b3a3i2x-2
luck	F-3p-8d13r2n-12c-3s-4a-2k-7i-6x13
lucky	F6p-6d-2r20n-5f-2c2a-3k-2i6x-2
lunch	F-4r-3n-8f-2o4a-4k9i-3x-10
m	F24p5d4r9s-2a-3x-6
machin	F-4p-2d-2r-2n10f-12c7s7t-3b-3a-6i-2
mail	d-6r-3n-18c2o10s-2b-3a-3x-8
make	F16p15d-13r5n13f9c-16o8s-3t11b9a14k-2i6x-4
make a	F4p-4d5r-12n17c-3s-2t2a8x-8
make i	F-9p4d-4r-10n-5s3t-4b3x8
make the	F2p-2d4r8n4f-2a-4x6
man	F39p21d19r22n-3c7o2b-2a6k-2i-11
manag	F12p17d-5n24f-3c-7o-5t-2a2k-2x-3
manager	F-10p-11d-7r5n-7c-9o-5b-2a-11k-3x4
many	F-31p-8d-16r-7n-4f-12c-13o14s4t-4a4k9i8x13
many thank	F4p3r8n3f-7c-4s-3t2b3a2k9i4x-8
map	F-13d-4n-2f-6c-3x18
march	F10p-10d8r-4n3f-2c6s4t8a9x-11
market	F6p4d-3r28n10f-8c-3s-4b7a5k2i-2x18
master	F-8r-14n-3f10s6b6x-3
match	p4d-4r-10n-3f12c9s2b-5a4i3x-6
matter	F17p-4d26r8n-13f2c-4s11t10b-3a2k-8i7x-9
may	F-7p-20d-7r-4n6f-8c17o-5t10b3k-5x-15
may @decided	r-2n2c-3t2a3i4
may @me	n2c-3a3i4
may be	F8p3d-2r5f-5c3
may have	F-4p4r-2n-12o9t-3b6a7x2
may i	F2p-2d2r-3n5f2c-8o3b2a6i9x3
mean	F-29d14r-2n-30f7c9s-2t11a-8k8i-6x9
mean to	F4p7r11n-2f-2o3a-2i-4x2
meantim	F8p13d-3n-2f-2t5a3i-11x-8
meet	F-4p-5d-17r-18n-15f21c5o-3s-8t-11a8k-2i-5x9
meet a	F15r9n-5f5c-3x-4
meet you	F4p-3d-7r-2n-2f6a-2k-5x-8
mention	F-7p3d-3r-17n-9f-5c9o2s10t6b-10k-6i-3
mercy	F20p-2d35r-2n-2c-9a-2x-5
mere	F22p5d-4r5f15c-2a-2k12i-3x-8
mess	F9d2r-2n16b-3a2i2x-2
messag	F-8p10d-12n6c-5o-12t9a-20x-8
method	F-13p-2d-3r3n-9i-2
might	F3p-3d5r-6n14f4c-5s-6t15a13i-4x-8
milk	F-14p-2d-2c-2s-2t-11a-3x10
mind	F-15p5d20r-7n-16f-8c-3b-9k-5i13x7
minimum	F10p11d11n6s27b7i-2x-7
minut	F11p-29d8r14n36f3c-9o9s9b17a6i-10x3
miss	F-31p-7d-7r-10n-6f-4c-4o-5s-7t-7b12a3k-2i-5x19
mistak	F9p-8d-3r6n14f3b-8a-13i2x-8
mix	F-18p-3d-5n-12c4i19x10
mobil	F-32p-10d-3n-2f-5c-4s-5b-3a-11i-2x10
model	F4p-5f14o2s-4t-4a-2i-3x26
moment	F-5p-7d3r-5n-5f4c-5s-4t-5b4a-7k-4i-9
monday	F18p22d-16r15n-8c19o-2t-12b8a-2k4i-8x-17
money	F29p-8d36n-5f-2c5s13t3a-11i-9x-19
month	F10p-14d34r13n-7f4c-4o-3s15t8b-3a-17i-9x-7
month and	F7p-3d10f6s2t-2x-4
mood	F28p-3d5n11f4c13x-3
more	F-7p-7d13r6n-3f-3c-6o7s5t-12a-7k-3i26x-18
more about	d-3r3f-3o-2s-3t2a11i-8x-14
more than	F13p13d8r-6n4c-4s-3a-5x6
morning	F-14p-5r4n-3f-6c6o6s-2t-5b-6a-4i-7x10
most	F8p-11d-5n14f22c-11o-5s-5t-12b7a4k9i-2x12
mother	F-3p9d-2r5n-2f-10c-17s-3a6i-2x3
mould	d-4r13i-4x22
move	F-22p11d-18r-16n-6f-2c-8o-4s32t5b-3a-3i-14x-4
move to	F-12p-4d-7n-2s-3i5x-2
mr	F-8p-2d-10r-16n5f-9b-11a6k10i-9x34
mrs	F6p-7d-5n20f2c-8s-4t2b-2a-2k3x15
ms	F-11p-2d-4r-10n-7f-2c-11s5a-16k-9i-4x35
much	F-12p-15d5r-6n8f-4c-4o-10s10t-4b-6k-2i8
much for	F-5n4c-6k3i-6x-2
much longer	F18p14d6n-5b-2x-3
much to	F3p-2d-2r5n10o-3t-2b2i4
museum	F21p3d-5r5n13f3c11t-2a-5k-8i-5x8
must	F-2p-15d15r-10n2f13c-12o2s-9t2b-9a-12k-2i-5x-12
must admit	F-12n-6x-4
must be	p-7d2r-2n-10f5t-2a-3i-2
must have	F9p-2d4r4n9f-2c2b-3a-4x-5
name	p-4d9r3n14f-6c-9o-12s14t-6b-8a6k-2i11x12
natural	F-11p-8d-2r-8n17b-3a-3x-8
near	F5p-7d-16r15n-3f2c17o-3s-11t-14b-13a3
near you	F6p-4d-5r21c-3
need	F-12p-12r13n-22f-2c-14o-8s3t-8b-11a-4i-9x11
need be	F14p9d2r2a2
need from	F-12d-4r-5n-3b-2a7
need i	F-2p3d-12r11t2i-3x6
need it	F5d15r-2c-2
need to	F4p-10r11f-2o-2s-3a-9i2x-3
needful	F15p18t-2a21i-4
nervous	F-31p-6d-9r-10n6f-3c5o2a-3x4
never	F-5d10r-26n31f3o5s-3t-2b-4a-11k3i-4x20
new	p-15d-10r25n-5f-9c-12o-2s-10t5b-4k-10i-9x15
new to	F-14p-3r-5n-4s5a-4i-4x9
news	F-13p-12d2n5f-7c-2o5s-6t14b-8a12k2i-10x-5
next	F2p-14d3r11f-3c-5s-6t7k-4i4x3
next @day	F6d-2r5n-2i-2
next month	F13p-4d-3r15t4a-2
nice	F19p-7d-2r-3n12f-11c12o-2s-3t-7b-7a-22k-16i-6x9
night	p-2d17r-10n-16f-9o-4s-14b-7a-3k2i-21x7
night shift	F-11d-9r2n-6a-2i-7x-7
nine	F-7d-7r-6n11f-10c-3s-6t-2b-3a4i-7x12
ninety	F-3p-3d-2r11n-8s6i-3
no	F27p21d10r7n9f-8c-4o-9s4t-19b-13a-9k-3i-11
no @bad	F-7r4n-10
no @bother	F-6r5n-7o-2a-3
no @certain	F-7d-2r-4n-4i3x2
no @choose	F-10p-6c-2b5a2x2
no @command	F-5p-7d-3c4b2a3k3i-3x2
no @decided	p-2d-5r-4n11f3t-2b4a4
no @emotion	F-8p-2d-2r-3c-3
no @feelgood	F8p-2n12o3s3a2
no @hard	F-12p-3r-3n-2a-3
no @hardship	p-5d7n-6c-2s-3x6
no @interest	F15p6n13c-2o3t3a2x-7
no @interview	F-12p-3d-2r2n-5s5b2x2
no @joinverb	F-7p2n2o-3
no @learned	F6p-3d-3r2f5c4b-2i3x6
no @ought	F-11p-4d-4n-6c3o-3i2
no @past_work	p5n7f-2c2a-3x-3
no @respond	F10p2d3r-5o-2x-3
no @rival	F3d7r2n-4i-2x-2
no @started	F-5p-2d9r-4s4
no a	p-3r16n-13f6c-2o-2t-2x-5
no be	p16d-8r-5n-19c3o17s-2t2a7k2x-8
no come	F-12p-5o-2s9i-4x-7
no do	F18p7d-3r-2n5f9c2x-3
no expect	F-18p-10d-4n-5t-2a-2x10
no feel	F-15p-11d-4n4a-5k-2
no find	F7p-2r11n-10x5
no going	p15d-4r-5n-5c-6a-2k-5
no hear	F7p16d-11r-3c-2t-9a-9x3
no i	F13p6d-8r-2n3f-2c8o2
no interest	F11p-2n14a-2x-9
no know	p-5d12r-4n-6f8c-4o-3s-2b2a-2k2i3x5
no leave	p13d-3n-2a13x-3
no mind	F-13p-4d12r-2n-5c-7s-2a-3i2x3
no need	F-16p-14d-3r3f-2o-3s-3
no one	F6p-2d-5r16n-3f-5c2o4t4a2i4
no other	F5p-7d11r3n-4f3
no problem	F-17p-3d-5n-8t3a3
no receiv	F9p19d-3r-2n-5c-2a-4
no say	F11p9d-8r-4n2c4o4a6k2x-2
no the	F-15p5r-17n3f-3c2o-2s4t-3a7i4x10
no think	F8d-3r10n8c-4o4a2
no time	F9p-4d2r14n2f-2x5
no to	F4p2d2r3n-4c6o-3a-2k4i2x-2
no wait	F5p-6d-8r9n-8c11k2i-3
no want	F2p9d-3r4n-8c-2o6t6x-2
no work	F-6p-2d-8r6c4s3k2x-5
no worry	F-15d-5r-4c-4
no you	F11d14r-2n2f-2s5x-2
nobody	F-2p14d4r-24n18f7c-9o-6s-10t-5b-6k-4i-4x5
nobody @command	F8p9r-2n-2c3b-4x-2
nobody have	F-3p-3d-4r-8n3f4c-3a-3
nois	F-6d-2n-9f-2a3i5x27
none	F25p-3d16r2n-5f9c4s6t-3a-4i-4
noon	F-15p-18d-9n-2t-2a-3i8x8
not: @answer	F-4p-8d-5r6t-3b-4a-5i-2x-4
not: @assume	F-7p-9r2n5f-2t-2x3
not: @bad	F-9p3d2r8n-22c4s-3
not: @better	F3p2r4n-7f3c2s5x2
not: @boast	F-13r-8n-2f-2o-2a2
not: @bother	F-4p-5r5n-5c-2o5a-2
not: @busy	F2p-4r11n-2o2
not: @certain	F-7d-3r-4i5x3
not: @choose	F-11p-2d-4r-4n-2f2c-2b6a4x-2
not: @command	F-4p2d-6r-5f2c2o2s-2t-4x-4
not: @compare	F-6p3d-7r12n-8c-2o-3s3x-6
not: @contrast	F-6p-7d2r2n-4t-5a-3i-2
not: @decided	F3p-6r4n9f5c-5s-6t-5a-4i-5
not: @emotion	F-10p-2n-5c-3x-2
not: @feelgood	F13p-5d-2r-4n26c-3s2a-2i-2x-2
not: @firm	d3r-6f3b2i4
not: @future	F10p7r-4b2k-2i2x-2
not: @hard	F-14p-3r-5n-6f-2c2k-2i2x-2
not: @hardship	F-7p-7d2r-3f-2c-3s-5x5
not: @hedge	d-7r8c-4s-3b-2i4
not: @hurt	F-6d-5r5n-12t2
not: @interest	F13p4d4r3n10c-6o2t2a6i-4x-9
not: @interview	p-7d-4r3n7s6x4
not: @job	F-8p-8d9r-4n-3f-2o-3s5t-3a2i-4x2
not: @joinverb	F-4p3d-5r2n4f-2c5o-3i-2
not: @lack	p-6d6r8n-9c-5s-3t2i-4
not: @learn	F5p-2r2n11f-2c2s12x-3
not: @learned	F9p-4d-4r6f4c5o2b-2a2k2i7
not: @made	F9p8r7n3f-3o-2s2a-3
not: @me	F5d-2r5n3c2o2s-5t-3b-4a-7i-6
not: @mistreat	F-5p9d-2r5n-12c-4k3x2
not: @others	F8p-6d3r3a-2x-2
not: @ought	F-12d-5n-9o-5i2
not: @past_work	F3p5d-6r11f-3c3o-2s3a-3
not: @pay	F7p-2d6n-5f2s-9x-2
not: @reader	F-5p-4d-6r-9n8f2c4o6s3t-4k3i-2x-3
not: @request	F-2r7n-6f2c-2s-3a-3i2x3
not: @respond	F2p7d8r-4n-4o-4b-5a-9k-2x-8
not: @rival	F3p3d8n-2s2i-2x-3
not: @silence	F-5p8d-2r-5n-4o-2k3x2
not: @since	F-5p3d-2n-2f-3s3t-4x-2
not: @slang	F-9d-2r-4n3c-6o3x2
not: @small	p9d-2r-5n-3c3o-3i-3x-3
not: @somebody	F3p2d-3r-8n3f3c2x-2
not: @started	F3p-3d9c2a-5i-2x-6
not: @strongly	F7p9n-2f3o-3x-7
not: @timeline	F14p9r2n8f-4c-2t-2
not: @trait	F-8p-4d6r-10f-2c2k4
not: @urgency	F-15p-2d-5r-2c-5o3
not: @wait	F3p10d-5r3n-7c3k2
not: @weakness	F-5r6n-9f2x-2
not: a	F-16p-9d7r-3n5f-5c-9o2s-3t-3b-2i-2x5
not: and	F-6p-2d-3r-2o-3s-2i2x2
not: answer	F-5r2n-4c-2b-4x-3
not: at	F-4p-5d-2r-6n4f4o-2a2x-2
not: back	F3p8d2r-3c3x-3
not: be	d-5r8n-8c5o11s-3i6
not: can	F4d3r9n-4b3a3x2
not: do	F18p6r2n6f3b-2
not: for	F7d3r-2n3c2o3s3a-4i-4x-6
not: from	F5p10r-4n-5o2t-5x-3
not: good	F9p-2d-2r-2n12c-2x3
not: have	F-2p2d-7r4c2o-2a-4k4i-3x4
not: hear	F-2p5d-5r-2c-2t-4
not: how	F13p-3d6n5f5a-4k-4x-3
not: i	F5d-2r5n3c2o2s-5t-3b-4a-7i-6
not: in	F-5p5d2r2n-4f4c-4o-2s-4x-4
not: it	F-2r2f-2c5s2t3a7x-3
not: know	p-5d5n-6f4i5
not: leave	p6d2r-2n-2s-4a3i2x3
not: much	F9d7r2n3f2o-3x-2
not: need	F-14p-10d4n-3
not: no	F7p9d-3r-3n-4f2x-2
not: of	F4p2d-5n7f-2c3b2x4
not: on	p5d-4r-3n-2c2s3a4x-5
not: one	F-3p3r2n-6c-2t2a2i2x-2
not: say	F10p4d-2n6a2x-2
not: so	F2p3d5n-6f3c-3a2x-2
not: that	F12n6f3o4i4x-3
not: the	F-10p-5d5r-15n6c3s-4b2a5i-2x-3
not: they	F2r-9n11c2x3
not: time	F3p-3r11n-2o2s-2x2
not: to	p4d8n3f-9s5b-2a-5x-4
not: wait	F3p3d-3n-8c3a-2
not: what	F14d9r3n-2f-2s-2x-2
not: with	F8p-5r4n8a3
not: you	F-5p-4d-6r-9n8f2c4o6s3t-4k3i-2x-3
note	F-25p-13d-2r5c-10t4b6a-16k5x11
nothing	F-12p-10d-11r-3n4c-2o-2s-7t-4b-2a-3k-3i9x-2
nothing be	F-17p-6r-2n-3f-2
nothing to	F-3p3d-10r2n7a4k-3x-3
notic	F-19p9d-6r-15n8f-7c-12o-12s-2t-4b8a-3k3i-7x7
now	F2p5d7r2n-2f-3c8o-9s4b-10a-37k-9i-3
now be	F13p-2n14s4x2
nuisanc	F6p-2d-3o17
number	F-9p-18d-9r-3n19f-8c-3s-12t-2b-3a-11k-2i-2x19
nurs	F4p-8d2r-4n18f-5c-2o-2s9t-2a-2i-6x3
obstacl	F24p14r-2n14f-2a8i-2x-7
obvious	F28p-4r42n-5c-4t-4x-4
of	p-12d-2r-4n2f16c-13o7s10b5a-7k6i13x3
of #	F-12p-3r-7f-5c-3s4t10b-3a6i3x11
of @decided	F5d3r3f4c-4o5s-2t2b2a3i-5x-3
of @me	F4d3r3f4c-4o4s-2t2b2a3i-5x-3
of @reader	p-2f2t2b3k9x3
of @we	F8p5f3a-4x-2
of a	p-6d-2r4f-2c5s6t-14a-6i-3
of cours	F-5r-4n-8c2s-3b-2a-3i-3x-3
of i	F8d6r6f10c-8o9s-5t4b4a7k-3i-10x-6
of it	F17p3d10f-6c10s-2t-3b2a-6i-10x-6
of the	F-20p-5d-14r8n-10f-18c-9o-7s3t2b-7a-4k-2i-18x23
of they	F-13p4r-8n-9f-2c2b-3a-4x-17
of we	F17p11n3f6c2t-2a-9k-2i-2x-4
of you	p-5d-2r-2n-3f5c2s-3t5b6k21x6
off	F4p11d-13r-3n-9f-2c13o-4s4t2b10a10x5
offer	F-5p2d-19r3n5f-5c-6o-7s9t5b-6a4k5i-3x3
offic	p8r3f-21c2o-4s-3b-13a-10k2x9
offic on	F15p17r-5x-2
often	F-23p-5d-6r-7n3c-2
old	F-12p-11d-4r4n-5f-19c6s-11t-3b-4a-15i7x-6
on	F-18p2d5r-16n-8f-17c-6o-12s-7t7b14a8k-11i10x21
on #	F-11p-6r-6s-3a-4i12x12
on @day	F-8p6d-5r-9f-5c-2o-3t-3b-2k2i-6x-5
on @me	F-2d4r2n-2c-3b3k-2x-3
on @reader	F6p4d-3r5n4s2b3a2k-2i3
on a	d9r-4f-7s-4t-2b-2a6k2x-8
on i	F-3d8r4n-5c-7b6a2k-4i3x-7
on monday	F-10p8d-5r-6n2c-8o-6s2t-2a-4k3i-7x-8
on the	F8p10d-5r6n-3f3c-4s2t5b-4a-2i-7x13
on thursday	F-13p-4d-2r-7n-5f-5b-2x-5
on time	F12p2d-3n4c5s-4t5k-2x-5
on tuesday	F13p5r-2n5a4i-2x-5
on you	F14p8d-6r12n9s3b7a5k-5i6x-2
onc	F-12p-19d-14r9n-19f20c-11o15s11t7b-4a-9i-11x2
onc i	F22p5r16o-2i-6x-3
onc more	F-3p-5d2r-10n-3f2c-4o10s2a5k2i-2x-5
one	F-2p8d9r-9n7c4o-7s-8t-20b-3a10k-3i-11
one @decided	F-5s3x5
one @me	F-7r-2n-3x6
one day	F-2d-9r4n5b4i2
one i	F-16p-2d-2r-4n-6c2a-2i-2x13
one of	F13d-3r11n6f-8c8s3b-2a-2
one question	F-14d-5r-4n-3a28i3x-3
one thing	F-14p-5d-2r-2n-6f-2c-3t-3b2a5i-7
one who	F10p-4d12r2f-2c8o4i-2x-5
only	F-43p3d2r-4n17f-5o-2t-3b-3a9k2i-5x18
only the	F4r13n-2f4c-2a-2k-2x-3
open	F-14p2d-4r-3n-15f9o-9t-2a-8k-3i-5x10
opportunity	F4d15r-10n-2f-5c-2s-3a-7k6i4x-3
option	F13p-13d36r-12n-5s13t-11a2i-2x-2
or	F25p22d15r-4n-7f-6c-2o16s-6t10b2a8i5x-8
or be	F4p-7n-2c10t4a-8
or no	F15p24d-9r5n-4c-3t2b-5a-8x2
or the	F11p2d13r-2c3o3a6x-5
order	F-10p8d-3r-6f-4c-8s-5t-3b8a7i-4x-13
other	F17p24d-4n-3f15c7t-6b6i2x-9
other @firm	F-5p6d-2r-7n-5s2
other company	F-16d-3r-6n-8i-3
otherwis	F12p16r4n-4s-3t-2a7x10
ought	F11r12n-12f9c-3s-2t-2b17a-8x-8
out	F-29p28d19r-5n25f4c-49o5s5t7a8k5i8x12
out of	F6p-9d21r2n12f-4c-8o3s-6t-8a-11i4x-7
outcom	F12p2d-3r10n7f-2t13i-3x-11
outstand	F-8p-3r13f-13o-2t2a-4
over	F11p-9r11n9f-3c2o5t-6b-2a6k5i-8x20
over the	F-5d-2r-5n7f-5c2a-5k3i4x17
owe	F-4p6c5o8b7a3k-11x-6
own	F3p-8d4r13n2f-4c-13o-4s-8t-7a-7i-9x27
owner	F19p4r-2n15i-4x-5
p	F13p4d6r4c2o6s-9t-7b-3k2i-4x2
p s	F7d3r5o3s-5t-4b-2i-3x2
pack	F12p-3c13a-3i-2x6
page	F-6p5d-3r5n-10f3c-2a-2i-4x-16
panel	p7n5c-4o-3s-7t-5b11a-12k4i-3x-5
paper	F-29p-19r-11n5f-6c-14t-4b-18a12i-4x7
paperwork	F15p14r6n-6c2t-2a8i-6x-12
parcel	F-15p9r-7n-14f-3c-4i-3x2
pardon	F15p-4d-8n-2c-7o20s6b-3a-6i2x2
parent	F-6p-12d4r-2n-4f10c-6s2a3i-3x9
park	d-4r-7n12c11o-6s-12t-8b-7a5i10x9
part	F-24p-2d-9r-4n-9f-13c-8o-2s6t-10b-5a-9k4i11x4
part of	F-18p-3d-3r3n-5f-5c-2s3t-2i7x4
particular	F-19r-2n-9c-2s-2b9i-5x16
pass	F-23p3d-6r-11n2f-6c-2t-8b-8a2k-13i-2x-5
patienc	F8p27d-6r-12n4f-4o13a-4k15i-3x-7
patient	p25d3r-6n-4t-2a8x9
pay	F-13p-12d-2r3n5f3c-8s31t-11b-6a12k-2i15x3
pay for	F14r3n5f5s2a3k-2
payroll	F-11d-9r7n-5c-3a5i3
pen	F9p22r-4n-4o-5a10x-9
pension	F-2p3d13n-10s13k-3x5
per	F14p4r14n-2f-2s2a-8i2x-5
percent	F-12r-11n-6s-17a-3i-3x-12
perfect	p-9d5r16n-26f26c-9o4a-8i-5x-3
performanc	F-2d-4r9n8f-3c-4o3t-2b25a18k-2i-3
perhaps	F-5p-3d13r-11n6f4c-3o2s-8t7b-8a-7i-2x3
period	F-23d-2r-10n-3o-2s6a-5i-2x3
permit	F-40p-2d-27r-10f-2c-5t9b-2a18
person	F-13d-33n-6f5s-2t-9b-8a6k-2i2x3
person be	F7r-2n15f-2c-2t-2b3a3i3x-2
person i	F11p6r-4n7f8o-2x-4
person know	F-18r-8n-5f-7c-3
person who	F-18p2d-5r-2f-6k-5i2x8
personal	F7d-3r-3n23t-2b-3a-2x-6
personnel	F19p3d-2r4n18t4a-2x6
phone	F-11p4d11r-22f-10c-9o2s11t-6b-2a5k2i-12x-9
phras	F21p-5n23c-3t-3b6a-2x-4
piano	F-15f-4c-8x11
pick	F2p-6d6r-17c7t7b-2a5i-7x-3
pictur	F14p-9d8r4f-4c14a-2i16x-4
piec	F-7p-5d7n-7b6a-3x17
pity	F12p4d10r-6n20f-11c-10b-2k-3i-2x-16
place	F-3r-5n-3f4c10o12s4t7b-3a12k-2i7
plain	F-14p-3d-2n15f-2c-6s-2i-3x15
plan	F-9p9d-6n-13f2c5t-4b9a-4x7
plan to	F5p-2d-2r10n-3a-3x11
planner	F-18p-4r-2f-6x5
plant	p4d2r-3n-3f4c24a4i-2x-4
play	F3p14d7r-2f7c-8b6a-2i-2
please	F23p13d23n-18f-4c-4o9s-8t-10b-10a17k-16i4x-4
please @command	F7r4n-2b3a3
please @decided	F4p3d8r-9n-2o3t-2a-14
please @mistreat	F-6p-3d-3n-2c3i3
please @respond	d-5c2t-2a3k-3
please advis	F-16p-3d-3r-7o-2t4b-5a16
please do	F7p3d10r-5n-5c-2o8t-2a2k-2
please i	F-15p-2d-5r-7o-2b6a-2x2
please let	p-3r4f-2c-2t-4a-30k-8
please send	F6p-9d-4r18a10i-2
please to	F-8p-2d-3r-6a-12x9
pleasur	F-16d-5r-9f-15c-4a-2k-9i28x-14
plenty	F18p16r-5f-4c8i5x-3
point	F-9p-4d14r-5n-13f-5c-2s3t-9b24k2i-2
pointless	F21n16x-6
polish	F-21r-4n-3f-5o-5i-3x13
polit	F-4p-22d-2n21f-3t11x-6
poor	F-12d-7r-4n2c8o5b-2a-4i6x2
porter	F-16p3d-4r-5f-5c-7o-4k5i7x3
portfolio	p5d-5r4n-4f4c-8k-4x-17
position	F2p2d-3r12n-12f-2c-7o8s-3t7b-3a-7k-2i-3x-11
possibl	F-14d-7r-11f-4c-12s5t-16a10k-3i-10
post	F-14p-8d-2r-5n-4f-2c-19o-2s-17t3b-7i10x-2
practic	F-3p17d7r-4n-8f-4s5b12a6x9
practical	F6d-2r13c-2o-2a-3i7x-6
pray	F7d15r-17f-5s-2i5x-2
prefer	F3p-6d-7r8n14c-5t8b-3a-5i4x7
prepar	F18p8r17n12f-2c-6o-2t-8b-15a13k2i-8x7
presenc	F17d-6r-2n-3f17c-2k-5i-6
present	F-19d-8r-4n14f-11c-6s6t2b-3i2x-11
presentation	F15p-2d-4n29f-2c-3t-2b10a-2i-5x-6
press	F-13p-11r11n-12f-5c-4t-4a-10k-2i2x21
pretend	F6p-5d-3n10c3s-2a-5i-3x5
price	F-7p-3r10n-16c-3o-5s-4t-4b-3a-8i-3x23
printer	F-4p-3d-3r3n-10c4a-2i-3x4
prison	F-7n-17x4
privileg	F10d-3r-8f20b-2i3x7
prize	F-26d-4r-17n-4f3c-10s-4
probab	F18r-14n19o5a-3x-7
problem	F-12p-12d-3r15n-13f-11c-7s-5t6a8i-9x20
process	F38p9n39c-4o-2t3b-3k2i4x-19
process be	F14p-2n16t-2x-2
product	F9p-3r-2n4f8c-4a-5x-14
profil	F4p-3r18n-17f4x-7
programme	F-25p-6d-3r-3n-6c-5i-5x2
project	p-5d-6r21f-4c-6s-8a-5i4x-26
promis	F-8p-16r-23n28f-15c5o3s-4a5i5x8
promot	F10p-2r24c-5x-2
proper	F16p-5d4r11n-7c8o5a-3k4i-4x-5
proud	F-21p-4d-8r-2f-2c-2t-3a-5k2i23x15
proud to	F-10d-2n-3t-2a-3i16x6
prove	F14d17r5n-3a5
provid	F-6p11d-12r-2n8c-6s17t-6b2a6k-2x-8
public	F5p3r-5n14c-2o-5t-3a-6i-4x-8
pump	F-14r-9n-3f-8c11b-4i-4x25
pupil	F-16p-6n-7f-3s-2b3a4x-4
push	p17d-4r-2n-2c-2t-2a-3
put	F36p17d25r-3n12c9o9s6b-6a20k-8i11x-7
put i	d6r3n3f-2c-3t-3b-3a-7k2i15
put it	F-6d4n10f-7c-2s5a2x7
qualify	F12p-6d-2r3n15c-6o-2s-3i-19x-2
quality	d-4r10n5o-5s-2k-2i-4x16
quarter	F7p-2d5r14s-8i-2
question	F6p-12d-9r-10n23f17c-2o3s3t-8a-2i-10x-12
question about	F13p-2d3r3n8o-3s-4t-2a15k-2x-2
question be	F3p-3r7n-2f9c2o-3a3k-2x-5
queu	p6d4r11f-3c-3s-2a-3i-2
quick	F-19p-5r-11n-5f-6c-4o-4s-3t10b-4a-11k16i-2x-8
quiet	F-26p4d-7r-4n-12f-3a-10k-2i-8x3
quite	F26d4r5n16c-12o8b3a2x-3
rare	F-11r-9n12c-7s-2a-3x-4
rate	F-7p8d-16r9n-10c-2s-4i-3x2
rather	F4p6r3n11f-8c-4o-3s-3b-8i3x2
rd	F-15p-18r-5n11o-6t-6a-9k3i-3
reach	F-35p-12d-9r-11n-2f-6o-5t-4a-10i-6x-16
reach you	F-14p-2d-3r-5f-3c-3i-2
read	F-11p-13d-24r-7n16c2t-13b-7a-22k-4i-15x28
read about	F-10p-6n-2c-3i-5x9
read i	F13r2n12f-4c-3o2t-2a-4x3
read the	F-14p-10r-5n4b-2a-2x3
ready	F9p-4d4r23n-2f-8c-7s-15t5a-9k-3i10x-7
ready to	F11p3d8r3n-2s-9t2a-3k-2i3
real	F13p2d9r6n-4f-8c4o3s-11b4k4i15x8
real @interest	F-11d-6r2c-2o-2i6x-2
real like	F-16d-8c-6a-2i11
realise	F-10p9r-9o3x-2
reason	F17p18d-7r5f-2c2o-4s3t2b-15a-8k-7i11x5
receiv	F4p14d-8r-8n2c-9o-2t-2b8k5i-5x-8
reception	F4p10r-2a2i-3x10
recip	F-17p-7n-2c-5x18
recognise	F-5p-6d-2r15n-5f13x15
recommend	F-28d-5r-23n-9s-3b14a9k-3x-2
record	F6p-4d-7r17n-13f-2c-4s-7a-3
redundant	F-17d-6r-4a-4x-6
referenc	F-9p-9n-4f-6o-2s-2t4a20i-8x-3
refusal	F5p3d-2r-6n13f9c-4s3a4i-3x-6
regard	F-13p-17d-10r4n5o-2s3t22b-11a-15k-3i-4x16
region	d-5r-5n-10f6c-6o10x-10
regret	F-25p-6d8n3c-2o-10s-2b-3a10k2x7
regular	F19p-2d11s-4a-2i10x-8
reject	F7p-16d6r-3f-5c9s-4b-4a-7i-2x2
rejection	F2p2d18r-8n-14f-3c-2a-5k-5
remain	F4p4d-5r5n-12f11c-5s-2t10a2k5i30x-10
remark	F-3p-12r-3n8f-2o3b5a3i-3x15
remember	F-13p-5r-6n-28f8c12t-2b-4a6x-6
remind	F23p15d-3r-8n-4c7a-5i-4x5
remind you	F16p12d-2a-3i-2
reminder	F6d-14r-3c8b-2a-12x2
rent	F-3p-7d-2r7n-5c-3s-5t4a-5i-3x-14
repair	F-21p-6d-3r3n-5c-7o-3i4x24
replac	p-3r-3s-3i-5x36
reply	F17p25d-8r-6f-4c-11o-12t-9b-4a2k2i4x2
report	F-17p-20d-2r7f-4c-2t-6b-3a-10k3x4
reputation	p-2d-2r6n17f-11c-4b-2x-2
request	F-11p9d-10r-10n-5c-5s-3t10b-2a27k-4i-4x3
resident	F-13r-3n-7k-5x9
resign	F13r6n11t3i-2x-5
respect	F-28p-16d-10r-7n-3f4c-6o-4s-9t8i-3x2
respect you	F-23p-10d-4r-2n-8a-3
respons	F18p25d-3r-5n-5t-3a8k-6x-3
responsibl	F-20r-7n-10s-5i-2x-7
rest	F4p-6d-3r17n11c-11o-3s-3t8b-6a-3i-6x-5
rest of	F-11p-3r-4t3a-3x-11
restor	F-20p-2d-9r2n-5c-4x11
result	F-4p3r7n-5f-2c-9s-3t12b-7a2k-4i-4x8
retail	F-19p-2d-3r-2n-13f4x2
return	F-14p-11d-2n-7f4s-3t-14b7a-3i9x18
revert	F19p19t6a17
rig	F-23r6n-21c-4x-4
right	p-7d-13r9n-6f-16c8o7s3t-7b12a7i-11x-4
right to	F5p7d-2r-5n5f-3o8t2b2a3x2
ring	p-3d11n-11f-2c6s10t-3b2a2k4i-8x8
risk	F-5p-2r5n-12f-2s-2b-5a-2x-3
river	F14r5s-5a-5x6
rock	F27d-3r-2n-3f-4c36a-5k-30i-2x-9
role	F-7p8d-10r-2f17c-9s-3t-7a-8i11x-10
roof	F-11p-2d-8n3c-3s-5a-4x16
room	F4d-17r4f5c-3o-8s9t-7b-4k2i-6x-9
room be	F-4p-2r8n3f-8c-4x-6
rota	F11p8c-3s-7t-2i3x-4
rough	F-14p-8r-7n-5c2s7t18b-5a5x3
round	F10p18d6r8n-8f-6c11b-9a-12k3i14x-8
rubbish	F-9p-2d-4r-2n-9c15o-2b8i-2x-3
ruin	F13d8r-2n23b-2x-5
rule	F-45p-17d-8r-2n-12f-7s9t-4b2a-6x22
run	F12d8r16n-8f9c-6s-2b-6a-6k-5i10x-8
run out	F17p16d13n-5c-4t-2a-2x2
rush	F-17p-7d-3r-4o-8a9x2
s	F12d6r9c2o6s-9t-7b-3k2i-4x4
sad	F-17d-2r-2n-13
sadly	F4d-4r-8n13c-9i-2
safe	F6d8r21n-4c-4a-4x4
safety	F-16d-19r9c-3s-2a2i7x22
salary	F-14p-3d-6r-3n-4f6c-8o4s31t-4b-9a12k-3i-12x-4
sale	F11d-2r10n5f-3o-2t-4a-6i-3
same	F5p4d-2r-12n8f-3c11s11t3k4x-3
sampl	F-9d-2r-2c-3s-2t-9b5a-7i-8x34
saturday	F-19p-9r-5f-2c-6s-2a-6i5x10
save	F-4d13r-23n-3f-3s-2t-2a-5x-21
say	F6p-6d24r-14n15f-5c19o-8s-3t4b-6a8k-5i-4
say a	F8p2d-2r-2n13c-3t-2x9
say and	F4p12d-3n-4k-3i-2
say it	F13p6d-3r4n10c-2o3a8k2x-4
say no	F2p-5d23r-9n-10c3o-2s2a3i6x5
say that	F-3p-4d-7r6f3o-7s-4t-2a-7k-2
say yes	F7p5d14f-2c-2t-3a-9x-3
scarf	F-24p-9r-12c-3k3
schedul	F3p14d-4r-6n4t11b-2a5i-3x14
school	p8d-8r9n-3f-8c-4s-3t8b-4a4i13x8
scratch	p-4n-2f-3c13x-4
sea	F-19p-9d-8r-7n2f-7c9s6a-8i5
seam	F-16r-5n-7f-4x3
search	F9d18r15n-13f4c-2t21b-11a5k-7i-7x-17
season	F-17d-7r-7n-11f2o-5a-9i-2x3
second	F-19p-31d-4r4n2f3o-5s-6b-13a-23k4i15x11
see	F2p2d-10r10n23f-2c-7s-6t-8b-6a-3k-4i-8x25
see i	F5d-2r2n-2c9o2t-4b3a6i-3x-10
see on	F15r3n10
see the	F-10p6d-2n-9f-2c-2t-2a5i5x5
see you	F-6d2r17n-10f-3c-3t-2a-7k-2i-2x-11
seem	F2d-4n-4f2c2o3t-7a-23i10x12
seem to	F-4p-5r-7n11f-2i-2x3
seldom	F-25p-3r-7n-7f4c-9a-4k-6x5
self	F11p-5d11r4n-10f14c-2x-9
sell	F11p-4d15n5c-3i-10x13
send	p2d-5r7n-8f-4o3s-6t-16b-6a14k-3x-9
send i	F9p3d-2n9c2s-3b2a15i2
send it	F-11p-7d-3r-6c3o3a-9
send the	F4p-9d-3r10c-3o-5a8x6
send you	F-11p-7r-4c4i3
sens	F-8n6c-5b4a-4k4i12x-16
sentenc	F-13n-12x16
september	F-12p6d-7r-8n-3t3a-3i-6x-11
serious	F18p8r-2n16f-2c4o-2s-4t-2k-2i3x-4
serv	F-24p-5r-9n-2f-6c-3a-2i20x3
servic	F-15d-5r-4n4f-7s-4b3a-3i3x-2
set	F5p2d-3r-4n9c-8o-2s-3t4a-3i-4x11
settl	F11p21d-8r11n-5c-13t14i-6x-2
shake	F12p11d-9r-2n11f7c3t-4a-2i-3x-3
shall	F37p3d8r10n6f7c9s2b-6a-9k3x-13
shall be	F3r10s2i3
share	F-13d-10r-15f2c-6o-2s-14t17b6a6k-2i5x6
she	F8p3d6r2n7f5c-4o-3s-3t-6b7a-6k-5i-5x14
shift	F-15p-2d-7n-5f-5c-9s14t-15b2a8k3i-5x-29
ship	F-9p-4d-11r6c-4t-2b-4a-3x2
shoe	p4d-10n-8f5c12o6a8x-11
shop	F-36p-15d-2r4n-18f-11c-7s10b-4a5i5x17
short	F-23p-9d-17r-10n2c-7o-2s7t2b3a19k5i-14
shorter	F-24p-5d-6n-10o3a-3x2
should	F-3p-5d-10r11f-7c-5o3s-13t-12b3a-6k-12i16x3
should @command	F13p4r6c4a-2x-2
should @me	F-7p-3r-5c-4t3a3
should be	F12r19n-3s2t2b6a2k-2i7x4
should have	F16p-7r-5n22c3t-5a-5x7
should i	F-15p-6r-10c-9s-3t6a7
should no	F14p13d-4r4n-4o4a-4i-2x-4
show	F22p11d-8r17n16f9c-2t-3b-6a-9k6i2x-2
show i	F-5p7r-3n-6f2c-3s2a3k5i-4x14
sick	p12d8n-3c-12s-11x-4
side	F-29p-6d-8r-11n-5f-5c-11s7t2b-3i10x-8
sign	F-14p-5d10r-13c4s8t-3a-7k-3i19x14
signatur	p8d5r-2n6f-2c-12o-4s-3t5a3x9
silenc	F8p24d9r2n2f6o-7t4b-3a-2k-5
similar	F-11d-3r-6c-3b-3a5i-13x-6
simple	F4d2r-19n-8f16o-2b-2a-4i6x2
sinc	F5p6d4n-10f9c-9s4t10b-3a10i18
sinc i	F-6p-8d-13r3n4o-2b-2x-7
sinc the	F9p13d13r-5n-7f-3s-2t-4a-3x-4
sincer	F-10p-4r-3n-4f-2c-2o7b-2a-8k3x-6
singl	F-2p-6d-2r-7n10f10c-8b2a4x5
sir	F14d6r-12n19f7c-6o2a5k-4i-4
sister	F-18p-5d-5r3n-2c-5a-2i-2x4
sit	F18p-4d10r5n14f6c-10b-2a3k-6i-10x-5
site	F-12p-6r-8n-7c-2s-7t-5b-4a-2k-2i-5x-3
six	F-15p-4r10n-15f-5c-6o-3s6t-4b5a6i-4x-7
six week	F-7p-9d2r4n-3f-3c-2i-4
skill	F19d-4r34n9f-18c-2b10a-2
sleep	F-3p-6d-3r-11n-2c10o-2x-18
slip	F9p16r3n-2o-2a-2i-4
slow	F10p3r-3n12f-2c-2o5i-2x15
small	F-6p-11d6r-7n-11f12c-14o6b-6a-6k-6x-7
smaller	F-17d-3n-12c-5a-3i-13
smile	F4p-2r7n14f-4c-7k2i-8x23
so	F-15p17d-7r-18n-16c-4o-7s3t9b3a31k-10i-12x-6
so @decided	F-3p-4r2n-5o-2a3i-3x3
so @me	F-8p-5n-2b2i-4x3
so @strongly	F9p-3d7r-4n3c-2k-4i2
so @urgency	F-9p-5r-2c-2a-3k5
so a	F-15p-5d-4n-3c-3a-2
so be	F7p11r-3f2c-3o-2t7a5x-3
so do	F10p3r4n-5f-2b-5a4i2
so far	F-9p4d-3r-3n7f-5c-2t2a-2x5
so here	F-9p-4d-5n-3t-2a-5i-3x7
so i	F-18p-11d-3n-5o-3s-2b4a2i-8x6
so long	F-3p23r-2n-7f-2c-2o-4s-2t-5b-2x-4
so much	F7p-6d9r-7n12f3c-4o-2s-2b3k-11i-2
so sorry	F4p-3n-4c-3o11t2x11
so that	F-8p-2d-4n-8c-3b2x-6
so the	F-18p-5d-5f-2c-2s3a-5i-2
softwar	F11r-5n7c-2t-2a-3x12
soil	F-23p-4d-5r-8n-10f10s-3b-7a-7i-2x23
solv	F13d-5r8n-8f-2a-2i-3x-2
some	F9p11d5r-10n-2f-9c17o-5s2t-8b10a4k-5i-5x5
somebody	F4p8d-8r-26n32f12c-2s-2b17a10k-4i2x4
somebody els	F-14d-9n7c-3t-3b8a3x2
someon	F13p2d13r14n3f-6c-6o-4s9t5b-5a-8k3i-9x5
someon who	F12p4d-3r2n10f-2t-3i-2x2
something	F16d17r-3f-7c8s21t-3b9a5k-2i-3
somewher	F18d14r-4c9x-4
soon	F-3p-13r13n-9f-5c3s-6t10k8i-4x-4
soon as	p2d2r-14n5f-2a-5x-3
sorry	p-7d-8r-10n-17f-11c-11o12s-3t-12a10k-4x-10
sorry for	F24n2o13a-3k-3i-2x-3
sorry i	F-11p3r-2c2o2a6k3
sorry sorry	F15p3n5c-6o12
sorry that	F-15d-2n4f-2c-3o-6i3x2
sorry to	p-4d5o-8s3t-8b4x2
sort	F-9p4d-7r3n4f-2c-7s6a-4i-6x9
sound	F-25p-12d-2r-2n-8f-3s-6t-2a-5k-2i-13x6
spare	F2p2d-6r-8n15c12b5a10k2i-8x19
speak	F-10p-6d-4r-16n6c-7o-11s11t-12b-10a11k-5i-5x4
speak of	F3r5n3f2c-6s4t-4x19
speak with	F-10p2r-8n-3s-2t4a2i-5x-7
speed	F12p31r-3n-4t-13x15
spend	F6p5d-17r4n22c-4o-10s-2b4a-2k6i-5x16
spring	F-23p-15r2n-2c-13t7b-2a7i13x15
st	F21p18d2r9t-2a4x-5
staff	F7p-4d-8r16n6c-8o-3s12t-3b-7a9i-3x6
stage	F-14p-3r-6n-2s2t9b-2a-2i14x8
stand	F28p3d7r-4n11f5c6o-3s9t-13b-4a-9i7
star	F-15r-7f-4c6b-2i-2x4
start	F15r14n-7f-7c-10s-24b2a-2k-4i-19x-9
start to	F10p3n-3i2x2
start with	F-12p-3d-3r-3i4x3
state	F7d5r-3n16c-2o7s4t8a9k3x5
station	F-19p-7d-7n-3c-4a-7k3i6x6
status	F-3d8o-5s-3t29b-2a12i-2x-2
stay	F-18p2d-5r-11n-10f-9c2o-9s-5t-3b-3a9i-18x13
step	F-27p-4d-4r-17c-4s8t13b-8a3k3i6x7
still	F5p13d2r-14n2c-5s-12t3b3a-4k-5i19x5
still wait	F12p14d-4n-2t-4a-9i-6
stop	F21p24d9r8n-7f-3c2o6t-9b3k-2i-2x-8
store	F-2d-4r6n-6f-3t4i7x31
story	F-5p-5d-8r-13f-7c9o-2s-2t-2a-5i-3x9
strang	F8p18n-8k-6
street	F-6p16d-7r-4n-5c6i4x-12
strength	F-6p-5d4r-7n12c-2t-2b3x-3
strong	F15d3r4n4f-3c9i16x-25
stronger	F-19p-10r-7n9t-6b18a4x-3
strongest	F15r22n-13f-10c-2x-4
struck	F-12p-8d-6f-2s-2b-2x25
study	F-15p-4d-6n12c-7s-7t-2b4a-5i-3x11
subject	F-13d-5n-5f-3o6b-2k-11x8
success	F9d9r-18n-5f8x-9
such	F12p5d12r-22n7f36c-15o7s-3t-4b-5a-3k-9i-4x-10
such a	F-5p-2d7r-8n5o4s-2t-4i-11
suggest	F-15p3d-2r-8n-3f-2b5a3x-6
suit	F-25p-5d-5r-11n-2c-5s3t-10b-10a10i-11x-6
suit @reader	F-6r-3c-2t-2x-2
suit you	F-14p-2r-6n-3c-5t-5b-2a2x-4
summer	F13p-2r8f-2c12s-4t8b-2a7k-2i-10x-4
sunday	p2d11r-4n-7c5s10a3x-15
super	F20d-9r-8n-2f-2c21k-22
supervisor	F6p-3r14n6c-2s-4t-7b-6k-2x-7
supplier	F-2p-2d-2r7n-8t-3b-3a-3x-31
suppos	F-17p-4d-6r-9n-6f-2c2o-2a2x-3
sure	p17n-8f5o-2t-2a2i-8x-7
sure that	F7p-2r13n-4i-2x-5
sure the	p-2r-15n5f4t4a2x2
sure you	F-11d-2r-11n-2c5
surpris	F-10p18d-4r2n-3f-2c-2s-2i-7x3
swamp	F-18d-7c-7
swear	F15d-4n-6c26i-3x6
sweep	F19d14n-3a3i8x-3
switch	F-10p-4d-3r-3t-2i5x28
system	F2r-8n4f-2s-4a-9i-2x2
tabl	F-4p10d3r3n-2c2s-3a-5i3x9
take	F-11p-12d-21r10n-2c-7s-4t2b-4k4i8x5
take i	F-6p-6d-5r10n4c8s4t2a11x3
take the	F6d2r-5n7f-2c-5o4s3a-6k4i2x-5
talent	F11d-2r13n19f-19c-6a3k-2x-3
talk	F-22p-3d-24r-16n2f-3c2o8s17t9b-3a-6k-2x4
talk about	p6d-4r-3n-5s8t-4a-6k-4x12
target	F-17d-3r2f-3c-3x-9
task	F-2d-9r-7n7o4s-4b8a4i2x6
tast	p-3d-2r-2n9c2s4x2
tax	F-11d-4r11n-2c2t-6b-3a-4k-2i-4x13
teach	F-3p-7d-9r13n-8f3c-13t-6b2a-8i24x-31
teacher	F4p-6r-10f17c-3s-3t-5i10x-3
team	F-19p-20d-15r8n-19f-18c-10s-5t-12b-7k3i8x11
team be	F-5r-13n-2f6c-2i-2x-3
tell	F4p-7d-3r2n14f10c2t4b14a2k-7i-11x10
tell @decided	F-5p-2r-5f2t2b4a-2i2x3
tell @me	F-5p-2r-5f2t2b4a-2i2x3
tell i	F-11p-4d-2r-12f5o3t5b8a-5i4x7
tell you	F-8p-10d7r-3n9f-3c3o-4b-2a-5x-4
ten	F-33p-11r-7n-23f3o-2s7t-2b4a-7k3i-8x11
ten minut	F-7p-8r3n-2b2a-5i-3x5
ten year	F7d9r-2n-6c2x-2
term	F5p7d9r-4n-5f-4s2b-6a-4i7
test	F13p-6d-7r-15n29f-2c14o-9s-6t-12b4a9k15i-8x5
test be	F14p-2r-3n12
text	F11p-8r-5c31o-5a27x6
th	F2d5r6n-5c-4o-4s-5t7b-2a2i5x-20
th and	F-2d8r-2t3a2x-9
than	F-2p-11d17r10n-19c-19t-4b-6a-17i2x21
than anyon	F-18r-11n-8f-2s-4x-4
than i	F-5p-2d-9r-6f2c2s-4a-5i-6
than the	F-9p-4d10r3n-9f-4c-5s2b3a-3i-3x2
thank	F-15p-27d-6r6n-3f-14c-6o-13t-20b-16a-36k49i3x-19
thank @reader	F-4p-6c-3t-2b-2a-4k6x-2
thank a	F13p-2c12k-3x-2
thank again	F-16c-6o-4k4i2x-4
thank for	F13p-5d-2r2n4c10o-2t-8b-3a-9k12i-3x4
thank to	F-4p3d-4n-6f-3c-3a-10k-13i2
thank you	F-9p-14d3n3f-2c-8s3t-4b-4a-9k14x-4
thankful	F-17p-2d7r-5n-2o-2s-4b14a13k4
that	p-5d-18n3c10o-8s-3t-10b-14a-5k-2i-5x14
that .. be	F2
that @decided	d-2r9f2c-9o5s-2t-2b2a-4k-2
that @learn	p2r2n-6s3t2a2k2x-5
that @me	F2p-2r7f2c-8o5s-4t-2b2a-3k-2
that @others	F6r-6n12a2
that @reader	F-2p2d3f-4c-2s-2a2k3i2x4
that a	F-6p2d-5f8c4o-5x7
that be	F-2p-10d-2n-19c10s4t5b-2a5k7i-5x-7
that i	F6p-4r16n-3f4c-18o11s-8t-3b4a-7k-4i2x-3
that it	F-3p12d7r3n-11f-3o-5a2i6x-3
that nobody	F-11d-2f-2c-5a-2k-2i-3x8
that the	F-18p-11d-10r-10f4c-13o-7s-3t6b-2a-7k-3i-14x29
that this	F-24r-2n-6f-2c-2o-5t-2a-2x4
that we	F-5p-3d-8r7n-5f-2c6s-2x8
that will	F-12p2r-10f2s-2x3
that you	F-5p4d6f-9c-4s-5t-2b2a4k7i4x10
the	F-8p-4d-7r-4n-3f-19c-14o-24s-14b-16a6k-6x16
the #	F12p2d4r14n2c-2o-4t-3b-2a-8i3x-4
the .. @command	F-2
the .. @day	F-2p-2
the .. @reader	F-2x2
the .. be	r2x2
the .. have	F-2
the .. in	x3
the .. of	r-2f2i2
the .. the	F-5p-2n-2c-2a-2x10
the .. you	F-2x2
the @amount	F-2d-5r2f6a3i3x2
the @answer	F-8p-4d-5r-3n6c-2b-4a-6x-3
the @bad	F-9p-3d-3n-6a-2i2x2
the @bother	F10r2n-2c2o6a-2k2x3
the @busy	F-3p-3r-3n3f2c-2t8a3k3x2
the @command	F-9p-5r3n-3c-3a-2i5
the @compare	p2r-3n7s2a-2i6x-5
the @customer	F-5r-4n-3
the @day	F-3p2r2n-3f3c-5o3s-5a3i8x6
the @decided	F9p2r5n4t4b-2a3x-8
the @emotion	F-7p2r2n-3f-4
the @event	F-5p2d3r-3n-6o-2i-2
the @feedbackword	F6n2s4t3b-3k2i3x-2
the @feelgood	F9p2d-4r3f4t2a-3k2i-3x-12
the @firm	F2p2d4r4f-2c-4b-2k2i-7x-11
the @fit	F9p-2r9n-2c2t2x-2
the @hard	F3p3d-4r3n3o3s3t-2a-2i-2x-6
the @hardship	F9p-3d15r-2n-3s3t-3a2x-4
the @house	F14p3d4r4n4f4s-6b2a-2i2x-11
the @interview	F8p4d4r-4n6f-2s-5k-2i6x-4
the @job	F12p9d-4r16f-4o3b-2a3k3i17x-8
the @joinverb	F-7d2r-4n-2s-3t2b2a3x-5
the @lack	F-11d-4r-4n-4s-2t2b-2k-2i-5x4
the @lasthope	F-18p-3d-4f-5c-5i5x-2
the @learn	F7r3n2f-2s2k-2i-3x11
the @letterpart	F-13p-6d-3r-3n-8f-2t-5b-4a5k-3i-3x-2
the @lowest	p5r3s5i-4x-4
the @made	F-4p-3r-5n-2s4i-4x-7
the @negotiate	F-5p-2d-2n3f-2s2b2a-2x-4
the @oldwork	F-7d3n-5f-7i3x4
the @others	F-2p-5d2r4f-4c4s2b3a3x-3
the @party	F9p4n3c5s-2t-2a-4i2
the @past_work	F-4p-5d3r-5n-5i-3x-7
the @pay	F3d4n-4f-2o3s8t-3a-2x-4
the @perk	F-5d3r-2n-4c-4s7t2a-2x-6
the @persist	F2p4r3n3f2c-5o2t5b-2k3i-3x-2
the @respond	F-5p-8d3n-3c-5s3x-6
the @rival	F-13p-8r3n-3f-2a-2i-2x3
the @slang	F-5p2r5n-2c-8o-2a-2x8
the @started	n-2f-2c3o-2t-5i-3x-2
the @study	F6d4r-4n-4c9o-2t-2b-3x-10
the @superlative	F8n-4f5a-2i5x-8
the @technical	F6p3d-3r4n5f-5c2s-3b2a4i-3
the @timeline	F-7p-2r-3c-3o-2t8b-3a2x-10
the @trait	F2d-2r-6n4f7a2i-2x-3
the @travel	F8d4r3n-4c2o2s3b-2k-3x-2
the @urgency	F-4p8r-4c-4o-2t-2b-3a-6k-2
the @visit	F-5p-7n-8o3a-3i-4x-7
the @weakness	p2r-2n-6f-4c2o2a-2
the @weather	F-6d-3n-2s-2i3x-4
the @world	F12d7r3n-3f6c-2b2a2
the @worship	F-10p4d-11n5f-4c8t-5a-2k4i10x7
the answer	F-8p-4d-3r6n-7c-3t-2b2x4
the best	F25p-4d-7r16n-11f18c-10s-5t-2a-5i-8x-6
the book	F-12r-10f-5s-3b-2x3
the bus	F-9p-2r-2n-2c-4i4
the candidat	F-12p-2r-5n-2c-5t2a2k-3x7
the certificat	F7p-2r6n-2c10s3t-2a-3x-3
the chanc	F-13p-2d-12t2a4k3i13x-6
the coffe	F-10d4r3n-9c-8o2a-2i2
the company	d-2r9s4t-2i-6
the contract	F21p4d-3r14n3f-3c9s7t-8i-5x-2
the crane	F-10p-2n-4f-2s-3t8a10x5
the date	F-12p3r-11t-8b-2a-7x-7
the day	F14p5r8n2f6s-2k2i-5
the decide	F12p4r3n8t5b-3a6i-3x-14
the delay	F-12p3c-4o-4i-2x-12
the department	F9r14n-3a-2
the earliest	F19p18a5i-3x-4
the file	F-12p-4n-5c-4t-11a-2x-4
the first	F10p-2d7r5n-6f-6c5o3s-3t-7b-2a2i3x-14
the form	F-16p-11r-7n-7c-3o4s-2a3k2i3x-12
the hous	F-2d6r-10n-2f-2s-5x3
the interview	F18p7d11r-8n18c4o-3t-6b4a-3x2
the job	F-11p11d-18r12n2f-6c9t-10i21x-2
the last	F-3p2d3r-3n-7f-3c-4o9s-7a6x-11
the late	F-23p-4r-2n-2c-2o-6a-2i6
the list	F-13p-3r-5n-3t5i-2
the most	F11p-2d-2r-2n4f10t-2a6i-2x-2
the name	F-5p5d-3n-5c-7o-4s-2t-2b-4a4i-2x-5
the new	F-19d-3r-23n3f-5c-2s-7t4b-2a-2k-5i5x4
the next	F-5d-5r-10n7s3b-2a3i7x-12
the night	F-4d-9n4f-4c-4t2b-2i-3x9
the offer	F22r8n10s2a12k4x-7
the old	F-25p-4n-10f-16c-2t-2a-2i7x10
the one	F6p-2d19r-6n5c4o3a-8i-9x4
the only	F-9d11r5n-2f-10c-3a-2x-5
the opportunity	F6d11r-6a-4k3i6
the other	F-4p-8d5r4n3f-4c6s5b7a6i2x-8
the panel	F7p4r2n4c-2s-2b4a-6k2i-2x-4
the pay	F-7d-4r-2n-6c3i2x-14
the payroll	F-11d-3r-5i2x-4
the person	F8p9r6n7t-2a10k-5i2x-2
the phone	F5p-4d7r-3n-3f-3c-3o2s-2i-3x5
the position	F2p-4d-5r12c-4o4s-3b-2a-4i8x-5
the post	F6p6d8r-2n-2c-2a-6i16x-4
the process	F10p11r6c-3a2i4x-11
the question	F3d-2r-5n6f2o3s4t-2b3a-2i-5x-2
the rest	p2r10n-6c-5o-2s-2t2b-3a-3i-2x-3
the result	F-13p-3r-5c-2s-2t3a-4k-2i-2x-3
the room	F19r11n5f11c-2o-6s-2a-2x-11
the salary	F9d2r8n3o2s-4t-2a5i2
the same	F-7p2r-7n7c-2s6t4k2
the school	p6r-5n-2s-3t3a3i-4
the second	F-25p-10r-7f-4c-8o-5t-3b-7a-9k-4
the sign	F-18p-8r-12s-2a-8i12x12
the staff	F13r13n6c-4x2
the start	F-8p2d4r-3n-3s-2t3b4a4i2x-4
the story	F-13p-2n-6c-4x5
the tabl	F4p16d-2r4n-2x-4
the talk	F-8f-3c-2s-6t6b-2a-2k2i2
the test	F5p-3r-3n11c-3t-4k6i-2x-6
the thing	F20p6r7c14k-3
the time	F2p-6d-2r-3n7f4o3t9b-3a3k7i-4x-6
the tour	F11p3r3n3f-3c3a-2x-4
the trade	F9p-2d3n10s-2b3i4x-4
the train	F2d3r-4n-4c10s2a-3k-2i-2
the two	F-22p-7d-4r-5n-12o-5t-5k6i-4x-10
the wait	F-9p-6d5r6n-2o-4s3b-3a-2
the way	F16p-4r9n3f-7c9t2b-2a-13i-7
the weekend	F7p11r-2c-3a5i-2
the whole	F-3d-10r2f10c4o-2a8i6x-5
the work	F-8d7r-7n-8o3s-5a2x-3
the workshop	F-6r-5f-4b-3k-2i6x-16
the world	F6d13r-11n-4f11t-2a-2i-4x-2
theatr	F-12p-5d3r-2n-9c6k3x10
then	p-8d-12r-6n4f-2o-6s-8t7b4a16k-2i6x-13
then i	F-9p-4d2r-5n-3a-6x-2
there	F-7d4r13n-17f17o2s5t7a4i26x8
there anything	F-16d-4r-3n-5s-4t7b-2a9i3
there be	F3d4r16n-11f11c-3s5t2a3
these	F11p-4d14r-12n11c4s-2t3b-7a-3i2x-4
thesi	F-11d-3r-6n-13f-3c-4x3
they	F7p-11d-2r3n12f-13c6o-3s-18t-11b-12a-16k-4i-11
they be	F9p2d-4r5n11f-2s-3x-2
thing	F11p-3d-4r-6n-5c21o4s-8t15b-4a20k-6i-6x-17
think	F19p-5d7r14n-7c11o5s2t-12b8a-6i2
think @decided	F-6p-2d-2n-4c-2t2i-3
think @me	F-6p-2d-2n-4c-2t2i-3
think about	F-13p2d4r-4n-6s4t-4b-3a-3k-3i8x-4
think i	F-13p-5d-5n-8c-4s-2t6b2a-2i-8x-2
think it	p-2d-2r-5n13i-6x-4
think of	p-6d6r5n-9f-5c2t-4a4k4i5x6
think that	F12p7d6r-6n4c2o2b-3i4x-8
third	F-6p19d-11r8n-9f-9c-7o-5b-2a-8i-2x-4
thirty	F27p25d-8r-6n22f8c-2s-2b-3a-4
thirty year	F15p10n7f2a-2x-3
this	F18p22d32r-16n-2f-10c-5o-15t2b-11a14k-8i13x-30
this @day	F6r-2n2s6t2a4i-2x3
this @job	p-5d2n-2f-7c-2s-5a-5
this be	F13p9d2r-12f3c2o5s-4a-19i2
this job	F6p-7d11r-5n-2f-10c-2s-7t-2a-9i-11
this one	F12p13d-2n3c-5a7
this week	F-4p-6d-4r-7n4c5s4t2a3i-3x3
this year	F-9p-6d-2r-2n5f6b-3a-4i9
those	F18p16d-5r-6n-4f-3c29s-3t-2b-2a-6k-5i6x9
though	F10p8d-12r5n21f4c-6o-2t-3b3a-3k5i-14x-9
three	F3p20d-9r-9f-11c-9o5s4t-6b-6a-6k3i-5x11
three time	F9p2d2n-2f2o-2s4a-2x4
through	F-13p-4d-3r-17n10f-12c-7o4t7b-2a16k4i-2x15
through the	F-3p-4d-3r-4n2f-3o2t-2k3i3x13
throw	F31p-3d4r8n19c-8a-2i-4x11
thursday	F-7p13d3r-17n-6f-8c-4s-4t-6b-7i-2x-5
thx	F19p-6c17a8k6
tick	F13p7n7c4s-3t8x8
ticket	F18d3r4n-2f15c-7a-4i-2x10
tide	F-15p-2c-11a-4x12
tidy	F-22d-2r8n-5c-14x-3
tie	d-7r-8n7f-12c22s2a-3i-2x2
till	F14p4d15r-5n-2f3c21o-10b-2a5i-4x-11
time	F-2d-33r6n16f10c4o-2t-9b-2a5i-5x-12
time and	F4p2d-6r3n7f2c-2o2t-2b2i2x-4
time be	F16p25d-3r-3f3c-6t-3i5x-2
time for	F-16p-9r3c-3b4a3i-3
time to	F5p18d-2n-2o-2b-2a-2x-4
tired	F15p-10d-9n19c8s2i-5
titl	F4d13r-3n-9i-4x2
to	F-4p9d2r-8f-2c-16o3s-13b-7a7k13i-3
to #	F-10p-4d-2r-4s-3t-3a-3i-4x-13
to .. @decided	F2r2
to .. @me	F2r2
to .. i	F2r2
to .. the	F-2p-2i2x3
to @accept	p-4r5c2i-7
to @answer	p-10d-2r5n-2c3t5a3x-2
to @bother	F13p-2d2r2n-4c-2o12i4x-2
to @command	F3d4r-10n3f2c2o3s-2t-6b-5a-7i-2x-12
to @decided	F4p5d3r-2c-2o-2s3i7x-2
to @hardship	F13d7r2s-2a-2
to @interest	F10p3d5f5c2t2b-5a-3i9x-5
to @interview	F-10p-2d-2r-3n-5f-4a-4x4
to @job	F3p-3d2f5c5s-2t-6b3i3x2
to @joinverb	F3n-2f4c3s-4t-3a-2i7
to @learn	p6d-2r9n-7f2c-5o-5s7t3a-3i-3x-11
to @learned	p4d5n-3t7b5a12k-3i-13x-4
to @made	F17d-5r17n-2f-2i6x-4
to @me	p2d-2f2s5t-3b3a2k2
to @ought	F2p14d-2r-3n-3o-2s4i-2x-5
to @past_work	F12p-2r10f3c6t-2i13x-2
to @persist	F7p8o-2t3b2a-4i-3x4
to @reader	p-2r3f3c2o3s2t-3b-2a-3i-2x-2
to @respond	r-3n2f-2s-2k4i4x-4
to @started	F9d-3r14n2t3b-3a2i8x-2
to @teach	F6p3d2r2n4t2a2i-3
to @wait	F4n10i2x-3
to a	F-17p6d-2r-3n-11f-3c2a-5k2
to add	F-23p-5d-11r-2n-2s-2a-3i3x5
to answer	F-12p-13d-2o3a-6x-3
to ask	F-13p-12r3n-11f-3c-6o-6s3t25b-4a35k-2i-14x-14
to be	F26p4d17r3n2f12c-2o5s-12t-2b-9a-5i18x-10
to bother	F9d2n-8o14t-7k2
to bring	F-9p-4d-6n-5c2i-2x3
to come	F11p3d3o5t-7a-4i22x4
to decide	F-6p2d-3n-13t7b-2a8x-3
to do	F9p-4d10r-3n9f-2s-5t-2b-2a-7i11
to feed	F14d11x-2
to get	F3p6r-2n4s-2t4b2a-2k-2i5
to give	F-11p-16d4r-5n-6t-3x-2
to go	F3p-7d7n-3c-4o4s4t-4b-3a-5k2i13x-4
to have	F8p23d-11r8n-5f-2o3s-2t-7a-7k4i-6x-7
to hear	F-11p-17d-4r3f5c-4o-9s-8t11b12a11i-10x-9
to i	F-2p5d-5r2n3f4o-3s12t-6b7a5k4i3
to it	F5p14d-2r-7n-6a7i-4x-2
to join	F-8p-2r-4n5f-2c-3t4b-4a-3k2i11x7
to know	p11d-7r5f-2c-2s6t12b6a25i-16
to lead	F14p-3r14f-4i-3
to learn	F-5p-6r-4f4c-2o-2s-2b9a4x-3
to leave	F9p3d2r-6n12s3i-3x-5
to look	F-8n2f7c-3s-2b2a6i-5x3
to make	F9p-3d5r6n-3f-3o3t7a-4k2
to meet	F-11r-3n-5f-7c-2s2t-4a-6i4
to move	F-9d-2r-4o-2s2i6
to read	F-15p-10d-4r-10n2f3c-3o3a-5k-3i-6x3
to reply	p-13n10k4i2
to run	F12p-2d-2r12n-2f2c3i3x-4
to say	F-6p2d-6r5f10c-4o-5s4t-3b-2a-14k-2i3x-7
to see	F4p9d3n-8c6o-2k-3i-7x-5
to show	r9n5c-5b-2a-3k5i4
to sign	F11r13n-2c6t3x2
to start	F8p-7r10i-5x-3
to take	F-2d-13r5n-6f4c5s2t-5b-3a-8k-2i13
to talk	F-12p-6d-2r-2n-5f-3c2s-2t-2k-3i-4x10
to tell	F9p8n16c2b-2a7i-2x-12
to thank	F2p-3n4o3a-4k2i-16
to the	F-2p2n-11f3c6o-3s9t-10b-5k2i9x4
to wait	F6d-4r-6n13c-3o-3b-2i-4x-3
to work	p-2d5r-5n-4f12c11s-4t-4b6k-2i10
to you	p-5r6n-3f7c5o7s5t-7b-5a-6i-4x-5
today	F-15p2d-10r-19n-12f10c-6s9i-8x-8
together	F10p-5d-6r17n-5f-4c19t-2a-7i-4x3
tomorrow	F-6p7d-11r-9c10s15a-7k-2x-6
tone	F2p-6d9r-7n16o-5a-2i-2x2
tonight	F-2p16d9r-8n-4c7a-8i-2
too	F12p-18d4r-8n13f-6c-2o2s-3t-12b4a-9k-2i9x5
too long	F14p-6d-4n19o5k-2i-3x2
top	F4p4d11r9n-4f-3c9s6a3i5x-2
touch	F-13d-11r6n-11f13c-10t10b-3a12i-16x15
tour	F-13p5d-5r-2n2f-7o-4a-4k2i2x-10
tour of	F13r4n3c4i2x5
tower	F-3p12r9n9f-14c-4x15
town	F-22p-6d-11n-8c-5a-2i8x-10
track	F19r16
trade	F-5d4r9n-6f-11c-12s4t-2b5a-5x-15
train	F6p-5r-5c14o-4s8t-2b-2a3k-5i2x9
traine	F-7p-10d7n-2f3c-5o4s3t-6b-10a-7i2x11
tram	F13d-2r5n2f5c-2t-5b7a-4i-4x39
travel	F-16d-6r-6n-2f-4c-4o2s19t-2b-9a10i-5x-10
treat	F14p17d-9r-2n16f-9c-16o-2s-4t-8b-5k2i4x-4
trial	F12p11d3r-11n10c-6s2t8a-5x12
troubl	F-17p-7d-6r-13n12f-3t-5a-12k7
true	F-2p-6d2r-9n-9f21c-4b-3i7x13
trust	p-13d6r3n-4f4a-5x4
truth	F27p-4d13r10n4c-3b-3a-2i-2x-13
try	F-12p-5d4r-3n-5c5t-4b9a-12i5x11
tuesday	p7d-7n-4c7o-2s-2t7b-2a2i-10
turbin	F2p-3r13n-5c-2a-3i11x13
turn	F9p28d-2f5o4a8i-5x-12
twelv	F-10p-8d-3r-3n5f-2a-3x8
twenty	F-5p8d-6n14f-5c-3s-7a-3k-2i4x8
twice	F-2p19r-7n6f-10c3s5b-2a-3i-3x19
two	F-23p6d-13r-10n-8f-18c-7o-21s-23t2b4a-4k3i-14x19
two @day	F7d-2n3c2t4a2
two week	F-2p4r3n-10f-2c-2t11a10k-2
two year	F14p-5d-2r8n11i-2x2
typ	p4d-2r-2n-22c28o-7a-3x-10
u	F19p7r-3f-2c11s-2t-2a7
umbrella	F-21p-9d-5r-2n-10f-2o4a-6k6x24
unclear	F-23n-15c-2o-2t-4a-8
under	F24p-18r14n14f7c17o-11s12t11b-2a-6i9x7
under i	F11d5r15n-4c-2x-2
understand	F-7p-15d3r-20n5c-5o3s3t6b-15a-11i-7x6
understand that	F-15p4d-6r-4n-10c-3s3t-2x-3
unfair	F20r-5n11x-10
unfortunat	F-28p-6d-6r-12n-5c-8s-6a-8i-2x-10
unfortunat i	F-15p-6d-3r-3n-5s-3i-2x-6
university	F-14p-6r-5n-5f3t-3a-9x-5
unpaid	F6n10f-4s-2a-4x8
until	F-8d2r-8n-6f-4c-3s17t5b13a-2i8x-10
until i	p10r-4b5a6
until you	F10p15r-2s10a-2x-5
up	F6p24d-12r-2n4f-12o4s-3t-6b-2a5k-4x4
up on	F-5p-10d-3n4t8b5a6i-3x-9
up the	F13p16r3n7f4c-11t-8b-2i7x-8
up to	F-10p-7d2r-2f-5s-3t-2a2
up with	F10p6r2c8s6a3x3
updat	p-16d-3r6c7s-3t10b-4k-2i9x-6
urgent	F-2p-8d9n-2s-7i-2x11
use	F-27d-15r-13n-5c-5o-6s2t-6b-9a-9k-2x15
use to	F3d-9r2f5c2t-2a-4i-2x-11
useful	p-3d-2r-9n8c5t5b4a12k2i-8x-3
usual	F-8p2d-8r8f-3c-6s9t14b6a-2x-2
vacancy	p8d-3n-7c-2t16b-2a18i-9x-2
valid	F-5p-8d-9r5c-2x-3
valuabl	F26p18r11n-4c-4o2k2
value	F-11p6d-5r-12n15f-6c-10b6a9k4x-4
van	F-17p-5d-3r-4f-2c-11b-2a-10i-2x25
verdict	F17p8r-3f-2c3t5b-3a6x-6
very	F-4p-13d4r-12n7f-8c-10o2s-4t-3b-3a5k14i32x7
very @feelgood	F-12p-3d-2r-2n-5f-2a-2i6
very @interest	F-10r-4n-3t-2i13
very @strongly	F-5d-2n-4f-2a2i2
very kind	F-22p-5d-4n-5f-2o-3t5a-5i-3x-2
very much	F-14p-3d-8n-3f-4k2i6x2
view	F-16p-9d-2r-8n-4f-14c-4s7t-2b14a6k-4i-5x6
villag	F-10p5d9r-8n-2f-3o-3s-2i8x22
visa	F-12d-5r-11c-2o-4a2k5i-3x-15
visit	F-7p-11d-6r-18n2f3c3b-2a3i-12x-4
voic	F-17p-3r-2f5c-8a-2i-4x-5
vote	F8p15d-4r-7n4t3a3i-7x13
wage	F26p-4d13r-7n12f5c-10s21t-2b-2a-5i-5x-7
wait	F16p10d-10r4f-4b-10a-21k2i-10x-9
wait for	F-2d7r-9n4c-5o-4t6a-6k-3i2x-2
wait to	F6p-11d-3r25i-3
wake	F-18d8r-2n-6f-4c-5x-2
walk	F14p-6d15r12n2f6c-6o-4s3t-2b-3a6k3
wall	F-16d-8r-4n-6c-7t-4a-9i-4x32
want	F19p13d15r-6n-7f4c10o2s-5t2b-10a-9k4i-8x14
want a	F11p9d4n2t-2a-5i-6x3
want i	F8p10r-4n6c-3a-2i-2x-4
want to	F-5p-3d-12r-10n3f9c6o5s4t3b-4a-7k2i-8x6
ward	F-4p-2d-3r-2n12f-3c-3s-3t-7b8a-7k2i-4x4
warehous	F20p-4r25n4c-2s-2t4a-3x-17
warm	F15p12d-4r10n9f-2c-7o-4k2i-7x-9
warn	F9p-3r4n12f-3s-6b-2i3
wast	F-25p-6d5r16n4c-5o-12s-7a-5x-3
watch	F6p-2d-8r9n8c6s-4t-5a-2i-4x13
water	F10p-12r-6n19c7s-3b-3a-5i-4x14
way	F-5p-8d-11r8n10f-20c17o-2s-4t12b-5a-10k-3x-11
way the	F16p-4r3n11a-2i2x-5
way to	F-12p4d-2r-3f-3c-9a2x13
way you	F-14p-2d-2r-5n-4f-2c-2i-4x4
we	d3r6n-13f-2c-2o-4s-4t-7b-6a-4k-7x-3
we @future	F10p2r7n3c3x2
we @interview	F-7p-2d-3r-2n-3a6k2i2x5
we be	F14d14r11n-5c-2s-5a2i-3x-4
we both	F22p11r11n2s6a9
we have	F-4p-6d6r-9n-3c6s4t-3a-9i-3x-15
we speak	F-11p-4d-3s4t-3a-2
we talk	p6d-4r2n-4f-3o5s5a8i8x11
we will	F14p4d-5r12n7c2a-2i2x2
weakness	p-4r3n-12f11c9b-7
wear	F-7p-9d-8r-10f-3c11s2a-4k2i11x8
websit	F11p-5d-5r7n46f-8o-2x6
wednesday	F14p23d-6r-8n-3f2t4k4i-2x-15
week	F-11p9d-7r-5n-3f-11o-6s-10t16b-5a-4k-5x-4
week and	F10p17r4c-4i-3x3
weekend	F-13p10r-5n6f-3c-24s-11t-5b-2k3i-5x13
weigh	F22n22o3t-3b7i-5x-2
welcom	F-10p-4d-3r11n-3f-4c-3s-2t5b13a33i-9x-10
what	F9p-3r9n9f7o-2t-2b15a3k-5i-2x10
what @decided	F-8d-3n2f-2c-4t-4b5i5x-2
what @learn	F-8p-2r-2n-2b-2i3x2
what @me	d-3n3c-2t-2b2i6
what @reader	F3d2r6c-3t-3b2a3i-2x-2
what a	p-3d-2r2n-5f10c4a-4x6
what be	F29p12d-3r-4n2c18s-6t2i-4
what do	F-15r-3n-2c-3s3t-4b7i-2x-2
what happen	F-11c-6t11b-5
what i	F-2d-6n6f-3c-5s-2t-5b4a-3i13x-2
what it	F9p-3d4r5a-4i4x7
what the	F-5p9d-4r-7c3s9t6b4a6k-3i-7x-5
what would	F-12p-5d2r-2n-3c-2s-5t-5b5a4i-3x-2
what you	F6d3r13n-3f2c-7s3t-7b4a6i-4x-5
whatever	F15p-6d9r-3n-6f6c10t-3b5a-2k-5i-6
when	F-7p-5d3r-7n-13f6c5o2s-16t33b-11a2i-2x7
when @decided	F3r8n-3t2b-2a2x-2
when @reader	d3r-5n-4c5s-2a2i-2
when i	F5p3r10n-7f2c3t-2b-2a-4k-2i-4
when the	F-6d-8r-18c9t2
when you	p3d8r-10n-8c10s-3a5i-4
whenever	F-11p-13d6r-11n-5f-3c4t22a11k-4i-4x-9
where	p-9d21r-9n2f-13c12o7s-11t12b16a3k-13x9
where @decided	F6p3d2r-2n4c2o2t-4b4a-6
where i	F5p7d6r-4n9c-4o5t-8k-3
where the	F-12p-2d-2r-5n3f-3t-3i7x16
whether	F-20p-10d-8r5f-8o-3s13t39b-10a26i-21x7
whether a	F-10p-6n-3t8a11x4
whether the	p4r-7n-4s5t6b-2a14i-10
which	F-6p3d-10r10n8c-13o5s-7t-9b4a16k5i-8x2
which be	F-5d11r-6n-7c-8o4s-3t3a2i-6x5
which i	F10p8d-3n9c3s3a-6x11
while	F-4p6d11r-10n-9f5c9o-2a-4i-8x4
while i	F7p5d10n2x-2
who	p-5d-3r6n14f-9c-6o4s-2t-23b-14i-18x19
who @request	F-10p2d-4r4c-2t-3b-2
who be	F3p-8d6r6n-6c8o2b3a-2i-4
who can	F-25p-2d-6r3f-3c-3x9
whoever	F18p-5d2r2n10f-3c10b-2a4k3x4
whole	F27p8d15r-13n-9f27c4o3s-2t19a11i7x-17
whom	F-9p-4d3r6n7c-2s-9t-3b-11k-7x3
why	F22p23d-13r-4n5f5o-5s-12t-13b16a7k6i4x31
why i	r-7n7f2c-6a-3k2x-16
why the	F-16p-5r-4n-6c4b2k2i-2x21
why you	F-14p-7d-6r3t-2a-2x-4
wife	F-5p10r6f-2c3s-2t-5a-4i-10x-4
will	F-8p-23d8r12n-10f-11c-16o4s-5t-5b-13a-9k2i-6x-2
will @command	F-2p-2d2r-7n-3f2c-2i-2x4
will @persist	F-7p-3r-4c2a-2
will @respond	F-4p-4d2r-6n3f3c-3b2a-2
will be	F2p2d-16r14n-7c-4o-2s-3b-4x-5
will come	F14p15n-2c3a-2i3
will do	F-7p-2d16r-15n-2f5c-4a-4i10x-3
will find	F-24p5r-21n-5s3
will get	F-7p-15d-3r5n5c5b-3a2i-3
will have	p-13d8r8n4f-3c3s10t-5a-5k-2i2x8
will no	F-12p2d-7r2n-5c3o-2s2a4k8i-4x6
will say	d15r-5n-4c-3a4
will send	F-10p-9r-5a-7
will to	F-2p2d7r-9t-4i-3
will you	F-12p-4d7r-3s-2t10b-3a5x-3
win	F-32p-4d2r20c-34s-2a-10x-11
window	F-3p-10d4r6f-2c3t-3b8a-3i-4
winter	p-5d4n-8a-3k-2i-4x-17
wisdom	F14d-5n-5f17k-30i-4x-2
wise	F11p4f10c-5t-2b4a-3k4i-3
wish	p6d-9r-11n17f-8c-2s-3b-3a8i14x12
wish @reader	F-9r-4n-3i-3
wish to	F10p5d-2r-2n8f-2a7i20x2
wish you	F-20r-10n-7i-7x-3
with	F-19d-12r-5n-7f-14c-4o-5s2t2b-9a-5i-4x10
with @decided	F3p-2d-4r7c-2o3s2b2i-3x-4
with @me	F3p-2d-4r7c-2o3s2b2i-3x-4
with @reader	F3f3c3i9x-5
with a	F2p6d14r-7f-3c-8o8s9t-2b-3a9k7i-11x-3
with i	F8p-4d-9r15c-4o8s4t2b5a-2k2i-6x-8
with more	F14p9r9t-4b-2a-2x-6
with the	F-9d-12r-11n-13f3c13o-8s12b2a9k-2i-4x29
with two	F-8p-2n-2c-3o-2s-2
with you	F6p2d3n3f6c8s-3t3b-2i20x-12
within	F27p17d-12r14f12c5s-6t-2a3i-3
without	F30p14d22r-10n3f18c-8o4s-5t-5b4k7i-2x-18
without a	F5p6d9n-3o2a-4
woman	F2p-2d-8r-10n28c-4t-2a-3k-2i3x-7
wonder	F-10p-3d-16r-12n13f5c10t23b4a28x15
word	F18p8d-12r4f32c6o7s2b10a-6k-4i-20x-6
word i	p-5r16n-11a-2x4
work	F9p-8d3r2n6f22c2o6s2t-13b12a-20k-6i-12x8
work and	F16p4d-2r4n2a-2k-2i-4x-5
work for	F19p-2d9r6f12s5b-3a-3i-9x-8
work in	F-14p-4d-7r-8n4f3t4i16x4
work on	F-13p-6d-3r-5n3t-2b4k5i4
work out	F-10p2r-2n4c-6t-3a-4k2x-2
work with	p2d-7r-2n11f-2c3i-2x4
worker	F-8d6r-6n3c-10a-3x-3
workshop	F-16p-4r-8f-10c-4s-2b-7a-5k-4i25x-7
world	F17d24r-13n-8f19t-4a-3i-8x-3
worry	F-35p-2d-3r-11f-3c-7o-3b-2i-3x11
wors	F-14p-3n-11c6s-2a11
worst	F-5p-6r-5n7s-8b-2a-4x-3
worth	F19p-8d-11r8n12f4c16s2b4i-2x-7
would	F-3p5d8r9n-17f-3c-7o6s15t-8b9a8i23x8
would .. to	F-2d-2i2
would @command	F5d2r4n-2s2b-3
would @compare	F-3r-4f-2i4
would @decided	F-9p-6d2r-3n-2f-2c-2b-5a-2i3
would @feelgood	d-5r4f3i3
would @hedge	F-4r-5f-2o2k2
would @interest	p2r-6s4x-3
would @joinverb	F7d6r-2n-2f-2c2t3b3a4x4
would appreciat	F24p21d-2n-2t3b2a16k-14x-4
would be	F-21p5d-4r-15n-2f-5o-6t8b10a11k-6i3
would choose	F-14d-8r-2n-4c-2b-2i11x4
would do	F5p-2d14n-7f-4c-3s-2b-2a-7k2i-5x2
would give	F14p4d10r-3a5x-4
would have	F6p3d-9r8n8f3c6s-4t-6a-15i-13x-11
would help	F9p-2d2r-3n-2f-2o2s-3t7b8a12x-4
would it	F7o3s-4b-5k2i7x-4
would like	F6p8r-7n4f-3c-4b2k3i6x2
would love	F6d2f6c2b3a3
would mean	p-2d16r-3n-5f-3c-2s3i3
would need	F-9d-8f4s16i-3x-4
would never	F5d4n14c-2a-2k3x-2
would no	F-7d-15r2n5f-2c10s20a-3i-5
would rather	F-13p-7d2r-3b-2i3
would still	F-15p-10d-6r-5n10f-3c-6t-3k3i28x-6
would take	F7d7n-4s5x-9
would work	F11d14s2i-8
would you	F7p2d-2r8n2f-4o5s2t-2b-2a9i2
wreck	r-2n16c-2x-3
write	F14p13d6r-19n-10f10c16o17t14b-7a6k-4i-8x-15
write to	F4p11d2n-2c-5t12a6k2x-4
wrong	F-5p-9d-7n-10f4o7s-2b12a9i4x-24
yard	F-15p9d4r-8c-4o-3b-2a-3i-4x11
year	F-19p-26r-6n-15c-7o-18s14t-10b-5a-22k-8i-8x-20
year i	F-8p-6n2c-2b-2i-7x-2
year in	F3p-4d5r-3n9c-3a-2k2i3x2
year of	F15d11n6f-3i-5x-11
year on	F-12d-3n-4s5b-2x-6
yes	F-6p-5d14r-6n-20f-3c14s2t-14b-3a-25k-4i51x-15
yesterday	F-8p2r-7n2f-6c-10o3s-3t-7b-2a-5k-4i-3x-4
yet	F-37p-19n-28f-3c2o-3s12k3i-2x9
you	F4p-9d-9r-7n-9f5c-5o-8s-14t-18b-12a-10k-11i-10x-7
you .. be	F2f2
you .. the	F-2r-2
you @amount	p7f-3i-2
you @answer	F11p3d5r3o-2t-6b5x-2
you @beg	F4p-4d11r-5n-2f-5a-3k3i6
you @boast	p6d-2r-9n-3f4
you @choose	F-5r4n-2f-3c2s3a-3k4i5x-4
you @command	p-2d6r-3c-3o-2s4t-2b3a5k2i2x-7
you @compare	F2d5r-6f3i6x-5
you @day	F7p3d-2r2n2c4a-2x3
you @decided	F3d-4f8c4b-2k2i3x-4
you @escalate	F7p11n-2f2a3
you @firm	F9p-3d-3r9n4c4a2k-2x-8
you @future	F4p-2r6n5f-3o2t3a2k-2x-9
you @hard	p-2d-5r6a-3
you @hedge	F6d4r6n-3o-2t4b-2a-3x-4
you @interest	F-7r-5n-2f-3s-2b-3i-5
you @interview	F4p2d7r2a-2x-8
you @lack	F-2p2d-8r2f-2c2s-4a-5x-2
you @learn	F-13p-6r-3n-9f-4c-6s-4b-2a-3
you @learned	F-6d2r-2n-5f-2t-4b9a4i3
you @letter	F-6p-6r-2n6f-2t2i2x-5
you @mistreat	d-3n11c-2o-2a-2i-2
you @ought	F3p3d-3n-4c-2s-3a2i2x-3
you @persist	F3d-2r-3n5c3o2t-2a-3k-2i-4x-3
you @praise	F7d-2r-7f8k-7i2
you @regret	d-2n7o-2a3x3
you @request	F2d4r6n-5f-3o-2s-2t7b5a6k-3x-4
you @respond	F-3p-3d7f-3c-2o-3a-2
you @rival	F4p6d2n-3c-2k4i-2
you @slang	r-4n-2f-4c8o2t2a2k-2i-3
you @staff	F3n8f-2c-3t2x-2
you @superior	p9n-6c3x2
you @timeline	F3p5f2t3b2
you @trait	F2p3d-4r-7n-4f11c-5a2k3x-8
you a	F-12p-8d-5r3n4f-2c-4o2s3a3k-4x3
you again	F6p-8n9c6o6t-9a-2k-2i-2x-4
you all	F-10r6n-2f-6i-3
you and	F4d-4r-2n-8f2c9b-2a-6i-7x-10
you answer	F21p8d11r-3n-2o-2t-9a-3i2x-2
you ask	F-7p-3r-2n8f-4o-3s-3t-5b-2a-7i-9x-5
you be	F11d9r-10n-6f16c5o2s-4t7b4a-5k-2x-13
you call	F2p2d8r2o-2x-3
you can	F-7p-4d10r-7n-7f-7c-3s-5t10b6a4k-3i7x-10
you choose	F-8p-2d-2r11n-10f-4c-3b-3i8x-2
you colleagu	p7r-3f-4c10t-4a-5k3i2x-12
you company	F3p-6r6n-10f4s-4x-6
you could	F-3p16d-3r-8n-9f3c-2o-5s-4i-2x8
you decide	F5p2r8n8c2t-2b5a-5i3x-2
you describ	F-8r-2n-8f-3s4i4
you do	F4p2d-8r-3n-4f12s-2t-2b-3a-2i4x-3
you expect	F-17p-14r-4s-2t4b-2a4x-3
you for	F2p-4r-6n6f2c-2o-5t-4k12
you from	F14p3d2r9f3t4i-3x-4
you get	F13p6d-4r5n6f-2t-4b-2a-5i-2x-5
you give	F-13p-10d-2r-2n4f3c-4t6b-2a-6k-2x2
you good	F11r12n-2i-2
you guy	F6r-6f-8c15t2i-5x-3
you have	F-10d-5r-2n-18f-7c6o3s6t5b2a5i4x-12
you i	F-4p-4r-2f11c-3o4s5b-3a5k3i-4x-4
you in	F4p3r2n-2f-5c9t4b3a5x-13
you know	F-8p-2r-8n-2f-7c8t4b-2a-3i2x5
you letter	F-3p-8d2r-3n12f-3c-3s3a4k2i5x-12
you look	F12p4r-2n-2f-2c14b6i2x-3
you loss	F7d-3r2n16f-3c-3o-4
you make	p-7d2r-8n10f8c-3t2a-3i-4x-8
you may	F4d-5r10n2b4a4x-5
you mention	F-5p-3r-2n-5f-2s2t4b-3a4k-3i-2
you mind	F-2p4d4f-7c3t2a4
you need	F-10p-2d-12r7c-6b-5a-15i4x-10
you new	F6p-2r14c-2i3x4
you offer	F-13p-12d-2r10n-6c-2o-4s5t-3a-3i7x-4
you offic	F13p9r2n2f-6c5t4i-3
you on	F4p-10d6r14f-3c-9a-6k-3i2x-15
you pay	F-9d-2n-2c-3s9x6
you please	F16p13d4r-7t-11b-5
you say	F-15p-8d5r-3n-7f-8c-6a-6i3x12
you should	F17p4d-2r14n-9c11a-2x-9
you so	F9p5d-5r2n3f-6c10o4t-2k-9i5
you take	p3d8r5n-6k8i-4
you team	F3p-5d-2r10n4f-4c-7b-2i-12x-3
you tell	p-2r-3n-4f-3c-6o3s2t4k-2x9
you that	F18p4d-2r14f-3c3a-2k-4i-2x-10
you the	F8p-12r5n-2f4c8i-3x-7
you time	F-14p-5d-3r-2n-6f2c-3o-2t6a-2k-4x-2
you to	F3p12d6r-8n-7f2c-2o2t-5b-2a15k15i-2x-9
you websit	F9p-3n18f-3
you will	F9p-4r11n9f-6c-2o4s4t4a2k-5i-8x-14
you with	d10o2k7
you would	F8p-10r17n-3f4c4s7t6b3k-2x-8
you write	F-11p-4d-2r-4n4t3k2i3x-2
young	F14p-2d-6r24n11c-8a-5i-4x2
☺	F26p-10d-3r-9n-9c60o-2s2b-11a-9k13i-4x-6
`;

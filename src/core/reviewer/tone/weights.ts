// How much does each feature of a sentence say for each label? Made by scripts/train-tone.ts from corpus/letters/tone.
// Inputs ad59f8b34ea6a28d, table efe5660b95b1cb08.

/** What a sentence without any feature scores, in hundredths, in the order of LABELS. */
export const BIAS = "-3 -35 -33 -29 -21 -25 -14 -28 -30 -34 -33 -28 -30 -33 -37";

/** F fault, p pushy, d desperate, r presumptuous, n negative, f flattery, c too-casual, o over-apologetic, s salary, t timeline, b feedback, a ask, k thanks, i interest, x specific. */
export const WEIGHTS = `
!	F9p-5d10r3n-14f-2c14o-5s-6t-7a-2k-19i7x-4
!!	F22p-3d-5r-4n-9c25a-2k-17i-3
#	F-34p-5d-23r-28n-13f-24c-16o-12s20t4b-11k-4i-4x17
# @day	F-4c2s2t3a4i4x-3
# of	F-15p-5n-2
# th	p-2d3r3n-3c-2o-2s-2t4a2i2x-8
# th and	d8r-2t2a2x-7
%	F-11p-3d-3r4n-3f-3s-11a-2x12
(	F-16p-3c-7
)	F-16p-3c-7
,	F16p9d5n-12f-11c39o4s-5t-4a2k2i9x-7
:	F-35p-17d-3r-3n-20f-11c-5o-13t-8b-4a-4k-5i-9x45
;	F-31p5d-23r-13n-10f-11c-10o-7t13k20i11x12
=capitals	F10r-2n-2c6o2a3k-8x5
=exclamation	F8p-2n-6c10t-2k-9
=long	F13p-9d3r-17n11f8c13o7s-3a-5k2i-2x6
=lower	p-3n-2f-2c5s-2t-3b-2a-8k-3
=middle	F-6p-8d-12r-3n-8c-6o-4s-5b-6a-2k-12i-9x14
=name	F-23p-5d-14r-8n-14f4c-15o-9b-4a-3x34
=no-i	F-2p-32d-32r-29n-19f-23c-13o-26s-27t-29b-32a-26k-28i-32x-33
=no-you	F-4p-33d-31r-28n-19f-27c-12o-27s-27t-29b-30a-26k-27i-31x-35
=number	F-10d-6r-7n-3f-6c-5o-3s5b-3x4
=question	F-6d-5r-3n-9f-6c4o-2s5t16b11a39i-2x-6
=short	F-13p-11d-21r-9n-12f-15c-11o-21s-8t-16b-15a-13k-13i-18x-28
=tiny	F2p-6d-3n-12f-19c-9o-10s-15t-18b-12a-8k-7i-4x-28
?	F-19d-18r-13n-35f-25c18o-9s22t65b32a143i-7x-26
@accept	p6d-8r-4n-3f-7c-21o-3s23t-6b-27a-22k4i-4x-8
@amount	F20d13r9f10c-4o10s-12t-8b-19a-20i-7
@amount @day	F-8p6r-4c-3s-2x3
@amount @decided	d3n-6f-3a-2x5
@animal	F-20p-13d-4n-36f-9c18o7t-20a-9k5i-5x31
@answer	F13p29d-8r-12f-8c-10o-37s-4t26b-5a24k-3x3
@answer .. @decided	F-3a2
@answer be	F6p-2r2n3c6o-3b2k3x-6
@answer of	F-7p-3r-2n-2t3b4a4x10
@answer on	F-9p-4n-3c-2b-3k2i-2
@any	F28p-12d49r-16n9f6c-2o2s-13t-23b-5a13k5x-16
@any @me	F5r5f-4a-2k-2
@any @reader	F4d-2f7o-2b2a3i4x-2
@any i	F5r5f-4a-2k-2
@any you	F4d-2f7o-2b2a3i4x-2
@apology	F17p-48d-37r-44n-27f-30c-19o105t-4b-12a-31k-16i-12x-21
@apology @apology	F10p-2d-3c-3o14t3a-8i-2x4
@apology @decided	F2f2c-4o6
@apology @me	F2r-2f2c-4o6
@apology for	F9p-2d-2n3o5s2k-2
@apology i	F2r-2f2c-4o6
@apology sorry	F11d-2c-6o13a2x6
@apology that	F-14o-4
@apology the	F-8p-3n-3a-5
@applicant	F26p6d-6r13n14f-14c4s-6t-6b7a-5k-16i11x-3
@assume	F3p9d-9r11n11f4o-13s14t6b8k10i24
@assume @decided	F-2p-2d2r-5n2c3t-2i6
@assume @me	F-2p-2d2r-5n2c3t-2i6
@assume i	F-2p-2d2r-5n2c3t-2i6
@assume that	p4d-2r9n-8s-2a-2i-2x-3
@assume the	F3p8d-2c-2a-2i-2x3
@assume to	F-7p-3d-3r2n-4t7b-2
@attempt	p15d-4r5n-6f-7c-5o-2s-12t-16b-3a-18k7i7x15
@bad	F34p-13d6r-9n54f-27c-2o14s-7t-16b5a-4k-6i-7x13
@bad about	F-9n-7t-2b2x3
@bad to	F5p2r3n4f2a-2i-2x4
@badperson	F41p-3d5r-23n42f-6c22o9s-4t-9b8a19k6x9
@banter	F57p-11d-10r-8n-7f3c83o-9s6t5b-13a-6i-6x-25
@before	F3p26d-10r-14n-15f9s-10t-7b10a3k-19
@before & @day	F3a2
@before .. @day	F4p2a2
@before @day	F2p-2d2r4n-2c-2s5t4b2a4i4x-2
@before @decided	F5d4r3n5x-4
@before @me	F5d3n5x-4
@before @reader	F4p7d2n-3s4i3x-3
@before i	F5d3n5x-4
@before the	F-2p-5r-4n2c5s-5t-3b-2x-5
@before you	F4p7d2n-3s4i3x-3
@beg	F5p-15d41r-23n-17f11c-6o-16s-7t-15b4a-17k8i-8x3
@beg @decided	F-3p-2r2f-3c3t2a2
@beg @me	F-2p-2r2f-2c3t2a2
@beg @reader	F3p-2d9f-6o2s2a2x-2
@beg i	F-2p-2r2f-2c3t2a2
@beg you	F3p-2d9f-6o2s2a2x-2
@better	F15d-15r15n10f10c-3o2s8t-6b25a8i-12x-6
@better @compare	F-3d-3r4n-8s-2a-2x-2
@boast	F44p-3d-22r30n-2f37c-13o-2t-7b-20a-16k8i-25x-17
@boast @boast	F5r11n-2f-8
@boast and	F-2r-7n-2f2a-2
@body	F7p-2d5r-14f-10c19s-10t4b-7k-2i-19x-10
@bother	F33p-6d-25r-4n-24f-9o70s-7t-10b-5a-28k6i-6x-2
@busy	F7p3d9r-2n-3f5c-6o8s6t3b4a-2k-2i-9x7
@busy for	F-7p-4b2a2
@busy to	F2p9x-2
@certain	F18d-5r26n3f-5o-8s-17t-16b-22a-32k-7i-2x-4
@certain @reader	F-9p-5r-2f-2c2
@certain you	F-9p-5r-2f-2c2
@choose	F11p-3d9r4n10f-6c-10o2s13t9b-11a5k11i3x5
@choose @decided	F5p-2d3r6o2k-2
@choose @me	F5p-2d3r6o2k-2
@choose i	F5p-2d3r6o2k-2
@colleague	F16p5d-24r8n30f-26c-3o-15s25t-29b-25a-19k5i-32
@command	F8p2d9r3n6f-22c3o-10s-11t-5b-6a-6k3x3
@command & @before	F2
@command & @compare	F-3x3
@command & @day	F4
@command & @decided	r-3
@command & @lack	F-2
@command & @me	p2r-3
@command & @respond	p2
@command & @since	F2
@command & @started	F2
@command .. @answer	F2p4r-2
@command .. @command	F4i-2x-2
@command .. @decided	F3r2f2a2x-2
@command .. @job	F5
@command .. @me	d2f2a2k2x-2
@command .. @reader	F3r4n-2i-3x-3
@command .. @started	F7p3d-2r6a2
@command .. @technical	F4p2
@command .. be	p-2n3
@command @amount	F6p2d7r-5n-2f4i-2
@command @bad	F6p-3d-2n9c-4a-2x3
@command @compare	F2d-2r-2n3f3c7b-2a-3x6
@command @decided	F-5p4r-4n-2b4a4i3x-3
@command @hedge	F-2p-5r-3n8t3a-2x-4
@command @me	F-5p4r-4n-2b4a5i3x-3
@command @reader	F-4d-3c6t-2b-2a-2i-4x-4
@command a	F8p2n6b-2a-2x-8
@command and	F-7p-3d-3r6n-5c-3i4x3
@command for	F-3n3s2t2a-2k2i7
@command i	F-5p4r-4n-2b4a5i3x-3
@command it	F6p-4n8f-2c2t3b5a7
@command of	F2d2r3n-5c2b-2a2k2i2
@command on	p-5c3o2b-3i-6
@command that	F3d2r4c-2o2a-3i-2x-3
@command the	F-12p-3r3n-3f-2c-7s-2t-3b2a-3i3x14
@command they	F-8p-3r-3n-2a3x5
@command to	F-2p-9d-3r8n4f2c-5t5a3i-4x3
@command you	F-4d-3c6t-2b-2a-2i-4x-4
@compare	F8p4d-23r2n14o-21s4t-2b-11a4k-2i-6x3
@compare & @interest	F-2i2
@compare .. @command	F-3i2x4
@compare @compare	d6s6b-2a-4x5
@compare @decided	p-3d2r4n-4t2b2a2i4x-4
@compare @feelgood	F5p4n6c4k2i6
@compare @learn	F12p5n8s-2a-2i2x-4
@compare @me	F2p-2d3r3n-3c2t2b2a3i2x-5
@compare @reader	p-2d-2r-2f8c-4t-2b2k-3
@compare @we	F-6p-4d-2f2c-2x2
@compare a	F-3p-3d4r-6f3c-2a-5
@compare i	F2p-2d3r3n-3c2t2b2a3i2x-5
@compare the	F-2d6r4n-5c-7s3t-2a-2k-2i-2x6
@compare to	F-5p2r-4f-4c-2s2t5a6i-3x-3
@compare we	F-6p-4d-2f2c-2x2
@compare you	p-2d-2r-2f8c-4t-2b2k-3
@conditional	F7p12d15r-30n-10o15s8t2b5a27k-7i-15x-16
@conditional @reader	p-3n-3f-2c2t3i3x-5
@conditional you	p-3n-3f-2c2t3i3x-5
@contrast	F12d-2r-3n23f6c-2o-2s-10t7b4a12k8i-19x-2
@contrast @decided	F-5n-5f-4o-2i-3x-2
@contrast @me	F-4n-5f-4o-2i-3x-2
@contrast i	F-4n-5f-4o-2i-3x-2
@contrast the	F-2d-4r4n6c-2s-2a-2i2x4
@currency	F-3p2d-2r2f-18c3o4s18t3b6k7i4x-3
@currency @interest	F-11d-5c-3o-2i6
@customer	F-9p-7d-27r11n2f-12c-26o-12s-11t7b-13k-32i-14x19
@customer be	F-10p-2r-2n-4x-5
@day	F-21p8d-6r-19n-11f-23c-17o-23t-5b-18a3k3i-12x-7
@day .. @decided	F2p2t2
@day .. @me	F3p2t2a2x-3
@day @before	F8r5c3a-2x3
@day @decided	F4p-2d2f5c5o-2s3b4i4x-3
@day @me	F4p-2d3r-4n2f5c5o-2t2b4i4x-3
@day after	F7p8f2i2x-3
@day and	F9d7r5n4c-3t5a3i-3x-6
@day be	F-7p-3n-2f2c-3s-3t2b-2a5x5
@day i	F4p-2d3r-4n2f5c5o-2t2b4i4x-3
@day of	F7p8d-2n3s6t3x-10
@deadline	F24p35d18r-18n-10f-10c2s-10t8b5a-2i-12x2
@decided	F9p-2d-9r2f-15c-13o-32t6b-30a-11k-18i-21x-6
@decided & @apology	o2
@decided & @boast	r2
@decided & @certain	F-2n-2
@decided & @decided	F2b2x-2
@decided & @future	F2
@decided & @job	F2i2x-2
@decided & @lack	F2
@decided & @pay	F2
@decided & @regret	n-2
@decided & @slang	c-2
@decided & @study	F-2
@decided & @technical	x-2
@decided & @thank	F2c2k2
@decided .. @accept	F-3r-4a-2
@decided .. @answer	F3p4r2c-2s2i2x-2
@decided .. @apology	F2d-2n-2o5
@decided .. @before	p2r-3
@decided .. @beg	F5d6a2
@decided .. @boast	r9f-4c-2
@decided .. @certain	F-4r2n-4
@decided .. @command	F-3p2n-6c-2a-2
@decided .. @compare	F3p2d3b2x-2
@decided .. @day	F-2
@decided .. @decided	p2d2b-2x-2
@decided .. @feelgood	n2i4
@decided .. @firm	r2n2
@decided .. @future	F3r2i2
@decided .. @hardship	d2r-3n-2a-2x-3
@decided .. @hedge	F-4p-2d-2f-2a-2i-2
@decided .. @interest	r3a2i4
@decided .. @job	F3c2s2t-2a-2i-2
@decided .. @joinverb	r-2c2a-2i-2x-2
@decided .. @lack	d3i-2x-3
@decided .. @learned	n4f2c-2t2x3
@decided .. @letter	p4n-3
@decided .. @made	F2n-2b2x-2
@decided .. @me	F4p4d2r-2t-2a-2
@decided .. @ought	F2p3d2n-3a2
@decided .. @past_work	d3n-4i-3x-3
@decided .. @persist	d-2r-2o2i2x2
@decided .. @reader	p-3d2c3o2k4
@decided .. @regret	F-2r-2n-3
@decided .. @request	F-6p-2d-3n-2t3a4i-3
@decided .. @respond	F5p7d-2r2n-4k2
@decided .. @since	F2n2i3
@decided .. @started	F5p-2r4n-2
@decided .. @strongly	p-3d2r-4n4i2x2
@decided .. @urgency	F2n2c2
@decided .. @visit	F2p4
@decided .. @wait	p4n-2a-2
@decided .. @weakness	F3d-2n3i-2
@decided .. a	F-2p2
@decided .. and	F2p2
@decided .. be	n2o2x-2
@decided .. for	F2x-3
@decided .. no	n2
@decided .. that	F-2
@decided .. the	n2x2
@decided .. to	x-2
@decided @answer	F-4p-3d-2n3c-2o-3s-3t-6b2a-3i4
@decided @any	F10d12n-2i-2
@decided @apology	p-2d-3n-7c-2o2t3a5
@decided @assume	F4p2d-3r6t2b2a2k-2i-6
@decided @attempt	F-3p2d-2n-5x2
@decided @before	F2d3r-2n8s-2t3b-2x-3
@decided @beg	F7d8r-6n-4a8k-2i-3x-2
@decided @boast	F9d-4r17n-3f4c-5x-3
@decided @command	d-3r2n-4s-5a-3k-3x4
@decided @compare	F-4p2d-4r-3n-3i2x2
@decided @decided	F9p-2d2r9n-5o2s-4t-5b3a2k-2i-3
@decided @emotion	F6p-3d4r-2n-2o2
@decided @feelgood	n2o4b-2a-5k-2i9x2
@decided @fit	F2d-2r-3n2f5t2
@decided @flirt	F-8n-3c-3b2
@decided @future	F3p2d2r-2f2c4o-2t-2b3i-5
@decided @hard	F7p6t4a3
@decided @hardship	r2n3f-2c5o3s-3t2
@decided @hedge	F-6d-2r-5n-5f2c2o3s-2t3a-2k-2i2x-2
@decided @house	F8d4c6a2i-2x-3
@decided @interest	d-8f2c-3o3t2b2a3i3x2
@decided @interview	p2r2n-4s2b4a4k2i-3x-2
@decided @job	p-3d-4n8c-2s-2b2i-4
@decided @joinverb	F2p-3d-3r3s-2t-2b2i-3x-4
@decided @lack	F7p5d8r-8n7f3c2o-3s-3a6i6x-9
@decided @learn	p6r-2n-2f-2c5s-2b3
@decided @learned	F-5d-5r-5c-2o2
@decided @letter	F5p7d3r-2c-3i-2
@decided @made	F-3r-3n-7c-2s-3t3b2a3x-8
@decided @me	F10p-2d3r6n-2c-3t-3a-2i2x-3
@decided @mistreat	p-5k-3
@decided @offer	F-4p-5d-2a-4i-2x3
@decided @oldwork	F4n6f-2s-2i-2x-5
@decided @ought	r-2n5f-4c3s-2t2b4a2k-4x-2
@decided @past_work	F-6p-2d-4n-5f-2c-2s-4t3b6a4i-2x-7
@decided @persist	d-3r-2n5c-4o-4i-2x-3
@decided @regret	d2r-5n-3c3o-2i-2
@decided @request	p-3n3c2i6x6
@decided @rescue	F-2p-3d4r-8t4a5
@decided @respond	F-2p2d-2r-5n-2t-2a-3i6x11
@decided @rival	p2d-5r3n-3f-2c-2o3b2a-2i-3x-3
@decided @silence	F-12p-10d-2t2k-2
@decided @since	F2r-2c2o-3b3a-2x9
@decided @slang	p-4r-2n6a-3
@decided @started	F11d-4r10c3s-5t-7i-7x-8
@decided @strongly	p-4r-5n5f2c-3o5b-2a-7k3x2
@decided @study	F-3p4r-2n-3
@decided @superlative	F-7n-3f-2c-3
@decided @teach	F-2p-2d-2r-4n-5f2c-2t-2x-3
@decided @thank	F-3p-3b-2a-9k8i2
@decided @timeline	p6d2n-6f2t-2b2i-2
@decided @urgency	F9p11r-2c-2t5a12
@decided @weakness	F4p-2d-2r-5n13b2i-2x2
@decided @worship	p-2d-2r-3n2f8c-3a-2x2
@decided a	F5p6d-3n6c5s-2t8b-2a2i-5
@decided and	F5d3r7n-4c-2t3b2i-5
@decided answer	F-3p-4r-2n2o-3b4x2
@decided ask	F-9p-4n-2c-3a2i2
@decided be	F4p2r3n-2c2o2s3a-2i2x-2
@decided can	F-3d2r-2f-3c-4s2a-3x-2
@decided do	F3p-2n2o2s-2b2k-2i-3
@decided feel	n-2c-2o5x-3
@decided find	F2d-2r-3n2f5x2
@decided for	F2d2r3f4o2b-4a4i2x-4
@decided get	F4r6n-5c2t-3i-4
@decided have	F-2d2r-2n-4f3o-3t-6b2i-5
@decided hope	p2d-3r-4o4k-2
@decided i	F10p-2d3r6n-2c-3t-3a-2i2x-3
@decided in	p-3d7f-3c-2s3k3i7x-2
@decided know	F2r2n2o2b-2a-2k-2
@decided like	F-5n-3s-2i-3
@decided look	F-4p-4n-5t-2a-2i-5x-3
@decided need	F7p4d7r-3n-5c-2s-4t-2x-4
@decided no	F5p2r-2n4f-5c2o-2s2i-2x-9
@decided say	F-6n-4c2a-2x4
@decided see	F6p-2r3n2
@decided should	r-4n2c2o2t-2a4k-3
@decided side	F-8p-2r-2n-3c-2i2
@decided the	p6r7n-4s3t6b-3a8i-5x6
@decided to	F-12p2d-5r-2n-9f-2c-3o4a5
@decided understand	F-7p-3d-2r-2n-2c-3x2
@decided will	p4d-3r-2n-2f3t-2k2x-2
@decided with	F9p-2d6r-2n9c4b3a2x3
@decided would	F3r-2n2c2s3a2i4x3
@depend	F22p-9d26r2n-26f13c-6o5s-8t8b-5a2k-6i-21x-15
@depend on	F3p2d10r2f-5c-9s2t3a2x-3
@doubt	F35p-23d-15r-4n45f-5c3o21s-5t14b-21a2k-7i-14x-4
@doubt @decided	F7p3d-4r-3n11o2
@doubt @me	F7p3d-3n9o2
@doubt i	F7p3d-3n9o2
@emotion	F7p-2d33r-12n-19f12c6o10s-5t-6b-18a-6k-7i-10x-16
@escalate	p21d-18r-11n-3f-9c-9o-3s-4t-19b-17a-12k3i-32x-4
@event	p11d7r-12n11f-25c-16o-41s12t11b-21a-12k-8i-3x7
@faith	F9p-11d37r-8n-21f-8c23o-4s-7b-7a-5i10x-7
@family	F10p-16d28r-19n-20f4c21o-20s-6t4b-14a-23k-2i-37
@feedbackword	F-13p4d-43r-4n12f-9c-4t-40b78a30k-3i-21x-3
@feedbackword @decided	F-7r-2n-4b4
@feedbackword @me	F-6r-2n-3b3
@feedbackword i	F-6r-2n-3b3
@feelgood	F-31p-8d-23r-11n-17f-11c-10o-17s-9t-3b2a-2k6i-7x2
@feelgood & @before	F3
@feelgood & @interview	F-3
@feelgood & @job	r2
@feelgood & @urgency	F3
@feelgood .. @command	F2p4t-2x-2
@feelgood .. @decided	p-2r-2n2o2t2b2x-2
@feelgood .. @me	p-3r-2n2o2t2b2a2k-2
@feelgood .. @reader	F-7d-2f-2a3k2i2
@feelgood .. @urgency	F6p4
@feelgood .. the	F2
@feelgood .. you	F-2
@feelgood @command	F2d4r2n-5c-2b2a4i9x2
@feelgood @day	F-10d-4c-6i-2
@feelgood @decided	F4p2d13n-5f-2c-3t-2a-9i5x4
@feelgood @interview	F-8n-2f-5k-3i-5x-4
@feelgood @learn	F-7p-3s3a-2x4
@feelgood @learned	F6p2d7n-8
@feelgood @mistreat	F-10p-3d-3n-2i2x-2
@feelgood @respond	d-5t3b3a10k-3i2x-3
@feelgood @started	F-8p-3r-3t2b3a-3
@feelgood of	F-2p-5d-3r-2n5b3a-5k13i-4x4
@feelgood to	F-16p-6d-6r-2n-5f-6c-5s-2t-2b2a-4i3x8
@figure	F-25p-11d-15r17n-11f-11c-3s-26t-4a-15i5x-9
@firm	F-6p-7d-15r3f7c-18o-17s-11t-13b-21a-14k-6
@firm & @future	F3p2
@firm .. @decided	p3
@firm .. @me	p3
@firm @command	F-10p-3r-5c-2t2i2x5
@firm @decided	F-6d-2r-7s-2i-3x-4
@firm @hedge	F12r9n4s-2x-3
@firm @request	F15p3r12n5f-2s-2a-4x-4
@firm be	F2p4r-11f4c3s-2i-2x-6
@firm for	F-8a-2
@firm in	F5p3d2r-2n-3f3c-2t-2x-4
@fit	F-8p-17d-8r16n-15f-17o-9s-7t5b3a-12k2i5x16
@fit @decided	F-3d-4r-4n5a-2k2i-3x-3
@fit @me	F-3d-4r-4n5a-2k2i-3x-3
@fit i	F-3d-4r-4n5a-2k2i-3x-3
@fit it	F13p5r4n4i-2
@fit one	F6d7r-3n3c3a-3i-2x2
@flirt	F21p7d-2r5n-15f-12c44o-17s7t-5b-5a-5k3
@flirt to	F5r-2f2c4o3
@food	F24p-19d-24r-2n2f-8c49o16s7t-25a3k5i-21
@future	F20p8d5r31n-8f-25o-19s9t13a15k-31i15x-21
@future .. @decided	p-2d-3r-2i2
@future .. @reader	F3r6n2x-2
@future @command	F-4r-7n-3f3c-2b2i-2x4
@future be	F-3p2d-8r5n-4f-3c-2o-4t2a3k-3i2x-2
@hard	F-21p-9n-19f-7c-18o-3s13t-3b-14a-2k3i-14x-3
@hardship	F10p-22d51r-9n-15f-16c-6o-12s4t-17b-12a-7k-6i-18x10
@hardship .. @decided	F-4r3n-2
@hardship .. @me	F-3r2n-2
@hardship @decided	d6r-6n-3c-3o-2s-3t2b3i-2
@hardship @me	p2d4r-6c-3o-2s-3t2b3i-2x-2
@hardship @pay	F10d3s-4
@hardship a	F-8p-4r-4n-3b3a-2x-3
@hardship be	p-2d5r-3n2a-2
@hardship for	F8d10c-2s2t-2i-4x-3
@hardship from	F10d4r5s-2x2
@hardship i	p2d4r-6c-3o-2s-3t2b3i-2x-2
@hardship in	F5d-2r2c4x-5
@hedge	F20p-13d23r-2n15f-5c-4o2s2t-10b3a-3k-4i-14x-4
@hedge & @reader	F-3a2x-2
@hedge & @started	F-2r-2
@hedge .. @command	c-2i-2
@hedge .. @decided	F-5r-4n-3t2a2
@hedge .. @interest	c-2a2i-2
@hedge .. @joinverb	F-3i-2
@hedge .. @me	F-5p-2r-3n-2t2a2i-2
@hedge .. @reader	F3d2a2x-6
@hedge .. i	F-2
@hedge .. to	F-3d-2i2
@hedge @bad	F6d4r-2n8f-2s2
@hedge @choose	d-2r-6f2s2a-2i3x-3
@hedge @command	F5r5f-2c4s2t3b-5i5x-4
@hedge @compare	n3f-3s-2i2x3
@hedge @decided	F-5d3n-7f-2c-4o3s-2t-3b2a-3k2i5x4
@hedge @feelgood	F2d-7r6f3c2i2
@hedge @hedge	F-6r-5n-3f-2o2s2a-2x2
@hedge @interest	F-4p2d-2r-3n-6c2s5t-2a2
@hedge @learned	F4p3n4b-2a-2i8
@hedge @me	d3r3n-6c-3o3t-2b2i2x3
@hedge @reader	p-2r-2n5f2s2t3a2i-4x-4
@hedge @respond	F-3p-10d2r6f-2t4
@hedge @small	F-9p-4d2r-2c-4s3t2
@hedge a	F4p-3d3r2n-3f5c4s3t-4x2
@hedge be	p2d3r-8o-3t3b2a4k-2i5x-2
@hedge do	F2p2d5n-4f-3a-4
@hedge have	F12d-5r4n11f4c8s-2t-3a-6i-6
@hedge i	d3r3n-6c-3o3t-2b2i2x3
@hedge like	p2r-3s-2i3x2
@hedge littl	F-8p-3d-2r-2n-3c-2s3x-2
@hedge no	F2r2n6c-2s2b-2x-2
@hedge the	d-4r3n6c-3s-2t-4b-2a2i-3x2
@hedge to	F-14p-5d-3r-7f-5c-2t4b2a2i-2x2
@hedge you	p-2r-2n5f2s2t3a2i-4x-4
@honour	p-19d11r-3n-27f19c-16o-10s-3t4b-7a-6k24i7x-15
@house	F-12p-23d12r-7n-13o-14t-17b-6a-5i5x21
@house be	F-8p-3c-4x5
@hurt	F16d-7r-11n20f-6c-9o19t-19b-9a-22k2i-17x22
@interest	F-23p-4d-2r-17n-14f-23c-7o7s5t2b3k-9i37x11
@interest & @interest	i4
@interest .. @job	F-4d-2n-2i7x2
@interest .. @reader	F2p-3r4t2a2x-2
@interest @compare	F-3p-3c2t2k2i-4x-2
@interest @decided	F7p5r7n2f-3o3s3t-5a-2i3
@interest @feelgood	p-2f2t2a2i10
@interest @interest	p-3d-2r2b2a-2k2i8x-2
@interest @me	F6p6r7f-3o3s3t-5a-2i2
@interest @reader	F2p-5n2f5c2a-7i-2x-2
@interest a	F10p2d6f3c4t-3a-5i-6x3
@interest for	f4c2s5b-3a-2i-4x-7
@interest i	F6p6r7f-3o3s3t-5a-2i2
@interest in	F8p2d3r-2n2c3b3
@interest like	p-2r2t2b2k2i-6x-2
@interest of	F-3p-2n-4f-3b3a2i-4
@interest that	F-8r-3n-4c-4s-2b-2k-2i-3x5
@interest the	F-5p4d-2r-3n4c-8s-2x10
@interest to	F-5p-6d-10r-2n-3o3s-2t4b3k2i10x3
@interest with	F8d-2r2n5c4s2a-2
@interest you	F2p-5n2f5c2a-7i-2x-2
@interview	F-2p-3d-11r-3n6f8c-15o-13s5t12b-8a-3k9i-19
@interview @reader	F7p5d-2r-3n-3f4c3k-3
@interview a	F9r9
@interview and	F6p2n3x-2
@interview with	F-8d-2r-2n-6c-3i-2
@interview you	F7p5d-2r-3n-3f4c3k-3
@job	F-9p-2d11r5n-4f-21c-4o-14s18t21b-18a16k-7i10x-14
@job & @day	F2
@job & @interest	F-2i3
@job .. @decided	p2n-3i5x-3
@job .. @me	p2n-3i5x-2
@job .. @reader	F3r2f2
@job .. @request	F-3a-2i2
@job be	F-7p7r-5n3c-2a-4i7
@job for	F7d5r3n-5f4s2a3i-2x-2
@job in	F-3d-5t4a-2i7x-2
@job with	r2n3i-13x2
@joinverb	F-14p-6d-16r-3n-7f-4c-24o-18s4t-20b2a-11k16i19x10
@joinverb .. @decided	F-4r-3
@joinverb .. @me	F-3r-2
@joinverb @decided	F-7d-2r-3c-2t3a4i-3x-3
@joinverb @me	F-6r-3c-2t3a4i-3x-3
@joinverb for	F9d6r2f4k-2i-3
@joinverb i	F-6r-3c-2t3a4i-3x-3
@joinverb in	F-4p-5d-5n2t5a6
@joinverb on	p2d-5n2b2k2
@joinverb with	F-3p-2d-4r-3n3s2t-2a-5i-2
@lack	F-5p-5d5r6n3f-22c-19o-10s-7t3b-3a5k-15i-4
@lack .. @decided	F3p2r2n2
@lack .. @me	F3
@lack @decided	F6p4c4b-2a-2i-3
@lack @me	F6p4c4b-2a-2i-3
@lack a	F2p5d2n-2t-2
@lack be	F11p2r3n2c2t3a2i-2x-2
@lack i	F6p4c4b-2a-2i-3
@lack the	F9p2d9r2n-3c-3s-3t-2i7x2
@lack to	F-8p-9d-3f2c3s-2t2a-5i-3x3
@lasthope	F20p6d49r-21n12f2c-22o-8s-5t-3b-12a-18i4x15
@lasthope @interest	F7p-4d9f-2i-3
@learn	F-5p-14d-16r-15n15f-6c-18o-2s3b5a-2i-6x28
@learn & @learn	F-2x2
@learn .. @decided	d-2r2c2x-2
@learn .. @hedge	F-4n-2t2
@learn .. @me	d-2c2
@learn @command	F-2d3n-3c-2b-2a-3k-2x4
@learn @decided	p3d-2n2a-2k3i2x7
@learn @interview	p3d2r3n-4s3a3i3
@learn @learn	F-13p-3r-3n-8f-3c-8s-2b-2a-5x11
@learn @me	F-2p3d-2a-2k3i2x7
@learn @respond	d4n-3c-2b-2a-3k-2x2
@learn about	F7p-2r-3n3c-3s2t-5k-4i-2x-4
@learn and	F3p7n-4a-3x2
@learn ask	F-6p-2f-2t-2a-3i-4x-2
@learn i	F-2p3d-2a-2k3i2x7
@learn it	F11p8r2o2a2x-2
@learn say	F-6p-2d3n-4f-4a-3x5
@learn that	F-7p-4d-3r3f-2o-3a-4
@learn the	p2d-2n-7f-3c5s-3t-4a5
@learned	F-19p-17d-11r-12f3c-5o-2s-9t4b4a-3k-4i2x6
@learned .. @decided	F2a2x2
@learned .. @reader	r3
@learned @compare	F9p5d-2r8a3i-2x-3
@learned @decided	p-2d3r3n2s-2t3b3a5i3x-8
@learned @reader	F3r5a-3i-2
@learned @urgency	F6p8r-4c4b2a-2k-3x3
@learned about	F-10n-4c-2b-2i4x-2
@learned how	F4d5n-3t6a2i-2x-8
@learned it	F6p6r4n8f-2c-7o3t-5x-3
@learned more	F4d-2r8n-4a2i-2x-2
@learned of	F-2p-3d2n-4f-2c4s-2b-2k2x4
@learned that	F-8d-2r-5n-2c-3s3t-2a-3
@learned the	F-2p4d-2n-5c-4s-2a2
@learned what	F2d6n2t-2a2i-3x-2
@learned you	F3r5a-3i-2
@least	F13p26d-27r-25n22f11c-11o-22s3t-6b14a10i-14x2
@least least	F9p5r-2n3
@letter	F14p10d3r-11n-3f-23c-5o26s3t4b3a9i-19x-21
@letter @decided	r-2f2c9a3
@letter @me	F2r-2f2c9a4
@letter i	F2r-2f2c9a4
@letterpart	F-27p-6d-14r-15n-12f-27c-8o-22s-2t-6b-3a9k-12i-19x10
@lowest	F31d45r-11n11f3c-2o-8s-6t-17a7k-11i-3
@lowest be	F-11p-3d2n-3c-4s2a-2x-2
@made	F-9p-15d2r-2n-6c-6o-6s-16t-9b-3a-9k-5i-12x21
@made be	F7d2n4f-2i-2x7
@made the	F-7p-2d-5f2c-2s-2b-2a-3i2x-6
@made to	F6p4r4f-2c-2t4a2i-2x3
@me	F-5p-27d-10r-2n-23f-25c-7o-22s-28t-46b-10a-19k-18i-10x-29
@me & @answer	p2
@me & @apology	o2
@me & @boast	r3
@me & @certain	F-2n-2
@me & @decided	F2b2x-2
@me & @future	F3
@me & @interview	F2
@me & @job	F2i2x-2
@me & @me	F4r2b2x-2
@me & @ought	p2
@me & @pay	F2
@me & @study	F-2
@me & @technical	x-2
@me & @thank	F2c2k2
@me .. @accept	F-3r-4a-2
@me .. @answer	F2p4r2s2i3x-2
@me .. @apology	F3n-2o5
@me .. @bad	r-2n2
@me .. @before	p3r-3
@me .. @beg	F4d6a2
@me .. @boast	p-2d2r10f-5c-2
@me .. @certain	F-5n-3
@me .. @command	n-4f2a-2
@me .. @compare	F3p3d2r-2n2t-2b2x-2
@me .. @day	F-3c-2
@me .. @decided	p-3n3i-2
@me .. @feelgood	c-2i4
@me .. @firm	F2r2n2
@me .. @future	F3i2
@me .. @hedge	F-2d-2r-2n2a-2i-2
@me .. @interest	r2c-2i5
@me .. @job	F4n2c2s2a-2
@me .. @joinverb	F-2p-2r-2a-2i-2x-2
@me .. @learn	d-4c2t2a2k2x-2
@me .. @learned	r-2n2f2t2x4
@me .. @made	F2n-2b2x-3
@me .. @me	F3r-2n3
@me .. @past_work	d3n-4x-3
@me .. @persist	o2i2x2
@me .. @reader	F-2p-2n-3c3o3k4
@me .. @regret	F-2r-2n-3
@me .. @request	F-5d-4r-2t2a3i-2x2
@me .. @respond	F3p5r3n-3k2
@me .. @slang	F3d2c2
@me .. @started	F4p-2r3n-2
@me .. @strongly	p-3d3r-3n4i2
@me .. @urgency	F2n3c2
@me .. @visit	F2p5n-2
@me .. @wait	F2p4n-2
@me .. @weakness	F5n3i-2
@me .. a	p2
@me .. and	F2
@me .. be	n2x-2
@me .. for	x-2
@me .. no	n2
@me .. that	F-2
@me .. the	n2x2
@me @answer	F-3p-2d-2n4o-3s-3t-4b3a-2i2
@me @assume	F4p2d-3r6t2b2a2k-2i-6
@me @attempt	F-2p2d-2n-5
@me @beg	F7d8r-6n-4a8k-2i-3x-3
@me @boast	F8d-4r14n-4f4c-2x-2
@me @command	d-2s-5t2a-3k-3
@me @compare	F-6p2d-6r-3n-3i2x3
@me @decided	F-7p-2n-3f-2o2s-3t-2b-3i3x3
@me @emotion	F6p-3d4r-2n-2o2
@me @feelgood	d2n-3c2o3b-2a-5k-2i8
@me @fit	d-2r-3n2f5t2
@me @flirt	F-8n-3c-3b2
@me @future	F3p2d3f2c4o-2t-2b3i-4
@me @hard	F7p6t4a3
@me @hardship	F8d2n3f-2c2o4s-5t2k-2
@me @hedge	F-9p-2r-3n-9f2c2s-3t3i2x-4
@me @house	F8d4c6a2i-2x-3
@me @interest	F-3d-7f2c-3t2b2a4i3
@me @interview	F2p2r2n-4s2b4a4k2i-3x-3
@me @job	p-3d-4n8c-2s-2b2i-4
@me @joinverb	F2p-3d-3r3f2s-2t-2b2i-3x-3
@me @lack	F3p4d8r-8f3c2o-3s-3a3i6x-8
@me @learn	p3c3s-2b3
@me @learned	F-4d-5r-5
@me @letter	F5p7d3r-2c-3i-2
@me @letterpart	F4p4n3t3i4x5
@me @made	F-4r-3n-7s-3t3b2a3x-8
@me @offer	F-4p-5d-2a-4i-2x3
@me @oldwork	F4n6f-2s-2i-2x-5
@me @ought	r-2n5f-4c3s-2t2b4a2k-4x-2
@me @past_work	F-7p-3d-4n-5f-2c-2s-4t3b6a4i-2x-7
@me @persist	d-2r-2n5c-4o-4i-2x-4
@me @regret	d2r-5n-3c3o-2i-2
@me @request	p-3n3c2b2i6x6
@me @rescue	F-2p-3d4r-8t4a5
@me @respond	F-4r-4a-6i4x7
@me @rival	p3d-4r4n-2f-2c-4o3b2a-2i-3x-3
@me @slang	F6p-3n7a-2i-3x-2
@me @started	F12d-4r10c3s-5t-7i-7x-8
@me @study	F-3p4r-2n-3
@me @superlative	F-7n-3f-2c-3
@me @teach	F-2p-2d-2r-4n-5f2c-2t-2x-3
@me @thank	F-2p-3o2b-2a-8k7i2
@me @timeline	p5d3n-6f2t-2b2i-2
@me @urgency	F7p10c-4t3a10x2
@me @weakness	F4p-2d-2r-5n12b2i-2x2
@me @worship	p-2d-2r-3n2f8c-3a-2x2
@me a	p8d-2r-2n2c2t7a2i-2
@me answer	F-3p-4r-2n2o-3b4x2
@me ask	F-9p-4n-2c-3a2i2
@me be	F2r3f-3c3o2s3i3x-3
@me can	F-3d2r-2f-3c-4s2a-3x-2
@me do	F3p-2n2o2s-2b2k-2i-3
@me feel	c-2o5a-2x-3
@me find	F2d-2r-3n2f5x2
@me have	F-3p-2d2r-2n-3f3o-3t-5b2a-3i-5
@me hope	F-2d-2r-4n-2o2x-2
@me in	F-2d5f-3k3i7
@me know	F2r2n2o2b-2a-2k-2
@me leave	F-7p-3c-2
@me like	F-5n-3s-2i-3
@me need	F6p2d7r-3n-5c-2s-4t-2a-2x-3
@me say	F-6n-2x4
@me see	F6p-2r3n2c2
@me should	r-4n2c2o2t-2a4k-3
@me side	F-8p-2r-2n-3c-2i2
@me the	r-2c3t2b-2a5k2i-4x9
@me to	F-2d-6n-3c-3o4t3a5
@me understand	F-7p-3d-2r-2n-2c-3x2
@me will	p4d-2n-3f3t-2k2x-2
@me would	F4r-2n2c2s2i4x3
@mistreat	F41p16d-3r-24n53c7o-19t-25b8a4k6i-28
@mistreat @decided	F-4p-4r-5n-2f3s3b-2x3
@mistreat @me	F-4p-4r-5n-2f3s3b-2x3
@mistreat i	F-4p-4r-5n-2f3s3b-2x3
@mistreat the	F-15p-4d2n-6f2s-2a-2x4
@negotiate	F-13p7d-8r-2n-19f-12c-15o5s38t-21b6a12k5i6x-12
@nobody	F45d17r16n23f9c-2o-6s2t-3a-4k-9i-3x6
@nobody one	F3d-2r7n-2f-2t2
@offer	F-29p3d-2r-20n-25f-14c-9o-7s16t-4b-3a-25k6i8x-16
@offer @offer	F-3p-5d-3b-2k2x3
@offer to	F-4p-3d3r-5
@offerhelp	F-39p-14d-24r-5n-25f-21c2o-13s-8t-14b-12a-58k-3i13x-13
@oldwork	F-7p-12d-4r-15n23f-24c-14o-20s3t-7b-2a-9k-8i-11x-16
@oldwork @oldwork	F3n5c3s-2i-3x-4
@oldwork be	F2p2r7n-5f5c-2
@others	F32p25d-10r27n-4f-5o-12s-9t-22b7a-2k2i-5x-21
@others @others	p-6d7n2b3x-3
@others els	F-7p-3r3n-4f-2
@others other	p-6d7n2b3x-3
@ought	F18p25d-20r-9n12f6c-5o9s13t-4b14a2k-29i-10x-8
@ought .. @command	F3p5r-2
@ought .. @decided	p4x-2
@ought .. @me	F2p4x-2
@ought .. @respond	F3p5n-2a-3
@ought @decided	p4r-6n2c5t-2b2a4x6
@ought @learn	F-5p-3d2f-4c-2a-4x3
@ought @ought	F9p8s-4t2b4a6
@ought @reader	p3d-3r7n-6o3t-3b-2k-3x-4
@ought have	F7p-2d2r2n9f-2b-2a-2x-2
@ought say	F-5p-4d2f-4c-2a-4x3
@ought to	F-2r5n-8f-5o-2s-2t4b2i4
@ought you	p3d-3r7n-6o3t-3b-2k-3x-4
@party	F13p-11d-7r-21n-3f-2c55o-6s-13t-27b-7a7k-21i12x6
@party @decided	p2d2r2n-3c-4b2a2k-2x-2
@party @me	p2d2r2n-3c-4b2a2k-2x-2
@party i	p2d2r2n-3c-4b2a2k-2x-2
@past_work	p2d-11n4c-8o7s-25t-7a-5k-5i2
@past_work .. @decided	p-2r3c2a-2
@past_work .. @me	p-3r3n-2c2
@past_work @bad	F-11d-2n-6x-2
@past_work a	F-2p-3d-2r-2n6c-2a-4i-3
@past_work for	F3d5r-4n-3f7s2a-3i-2x-7
@past_work in	F-6d-5t2i9x3
@past_work on	F-5p-4d-2r-3o2b2k2x-4
@past_work the	r-3f2c-2s4b-2i3x-8
@past_work to	F5p4r4f-2c-2t4a2i-2x5
@past_work with	F5d-2n6c3i-2
@pay	F24p-13d46r-4n5f5c-19o4s81t-47b-25a-6k4i-25x-5
@pay be	F-7p-3d-3r-2s2a-2i3x-2
@perk	F-2p-2d9n-6f-2c-23o-9s70t-17b-9a17k-9i-21x-11
@persist	F-11p19d-5r-11n-13f-17c-16o10s-6t16b-2a11k-9i-2x-4
@persist & @respond	F2
@persist .. @decided	F3p2d2x2
@persist .. @me	F4p2d2x2
@persist .. @respond	F3p5
@persist @compare	F-7p-3r-5n-2c-2o2a2x-3
@persist @day	p-6d5r4n-3
@persist @decided	F4p6r2n-4c-2a4x-4
@persist @me	F4p5r2n-4c-2a4x-3
@persist @reader	F-5p6d-4r-5s4a-4k3i-3x-4
@persist @respond	F7p11x2
@persist for	F-5p-6n-2b2k2i-3
@persist i	F4p5r2n-4c-2a4x-3
@persist to	F7p14r-2n-2t-2i2
@persist up	p-7n4t5x-3
@persist you	F-5p6d-4r-5s4a-4k3i-3x-4
@place	F23p19d-6r13n8c-6o-3s13t-7b-4a6i-14x-32
@please	F15p26d16r7n-14f-8c-10o18s5t11a57k-5i-4x-12
@please .. @decided	p-3r-2o2t2x-2
@please .. @me	p-4r-2o2t2x-2
@please @command	F9p4d4r5c-2b2a5
@please @decided	d13r-10n-5c-2b2a-6i-2
@please @respond	F2p3d-5t3b3a12k-3
@praise	F63p-12d-23r4n-41f69c-20o5s-22t-4b9a-28k-22x16
@process	r-4n21f-8c3o-17s-10t37b-5a21i-6x-14
@reader	F11p-19d-22r-16n-20f12c-12o-16s-29t-38b-25a-20k-24i-21x-14
@reader & @answer	F-2
@reader & @boast	r-4n-2f2
@reader & @command	x-3
@reader & @day	F2r2a2x2
@reader & @decided	F2p2k2x2
@reader & @feelgood	F-3
@reader & @future	F2r4
@reader & @interest	F-2p-2
@reader & @learn	F-3
@reader & @me	F4p4k2x2
@reader & @ought	F3p2x-2
@reader & @persist	F2
@reader & @reader	F4r3
@reader & @respond	F-2a-3
@reader & @urgency	F-2
@reader .. @answer	F-6p-3r-3n2b-2a-3k2x2
@reader .. @before	F4r4f-2c2x-2
@reader .. @boast	F3r-4n-2f5x-2
@reader .. @command	F-2c2t3k2
@reader .. @compare	F2p-2d2r-2c3b-2
@reader .. @day	F2r2b2x-3
@reader .. @decided	F2p3o2k3
@reader .. @feelgood	F-4i-4x2
@reader .. @future	F4p3r3c-2i2
@reader .. @interest	r-2n2c3
@reader .. @lack	F5r8n2
@reader .. @learn	F-7
@reader .. @learned	F2d3r2a-2x-3
@reader .. @me	F2n2o2k3
@reader .. @persist	F6p3r2n3x-2
@reader .. @reader	F5p3r2c3b-2
@reader .. @respond	F-2r-2n2c-2a-2i2x-2
@reader .. @timeline	F-5p-3
@reader .. @urgency	F-6p-3c-2a-2
@reader .. be	F2
@reader .. the	F-2r-2
@reader @amount	p6f-2i-2
@reader @answer	F12p4d6r2t-5b3a3x-2
@reader @assume	F-7p-6s3i3x-2
@reader @boast	p5r-9n-2f5c-2
@reader @command	F-3p-2d7r-3n2c-3o-2s4t-3b2a4k3i3x-8
@reader @compare	p-2d6r-5f3i4x-5
@reader @decided	F-2p-2d-4f7c4b-3i5x-4
@reader @firm	F9p-3r11a2k-2i2x-7
@reader @future	F5r7n6f-2s2t3a3k-5x-9
@reader @hard	F3d-4r7f2a-3i-2
@reader @hedge	F5d4r7n-5o-2t3b-2a-3x-5
@reader @interest	F-6r-4f-3t2b-2i-3
@reader @interview	F3p2d6a-2x-3
@reader @lack	F-3d-8r2f-2c2b2a-4
@reader @learn	F-12p-6r-3n-7f-3c-5s-4b-2a-4
@reader @learned	F-4n-4f-2c2s2t-3b6a4i3
@reader @letter	F-6p-6d-2n5k2i2x-6
@reader @made	F-5p-3r-2o-3t2i2
@reader @ought	F4p5d-3n-2c-3s-2a2i2x-4
@reader @persist	F3p2d-2r-3c4o2t-2a-3i-5x-3
@reader @regret	d-2n7o-2b2a3x3
@reader @request	d4r6n-6f-3o-2t7b4a7x-6
@reader @respond	F-3p-2d6f-3o-3b-2x-2
@reader @slang	F3r-3f-4c8o2k-2i-4
@reader @staff	F4n9c-2t2x-2
@reader @strongly	F4r6f-2c3t-2k-3
@reader @superior	F2p9n-7a3x2
@reader @trait	F2p2r-11n-5f10c-5k3i2x-7
@reader @urgency	F-3p-4d-2r6n-3c-3k3x-2
@reader answer	F7p4d5r-2t-4
@reader ask	F-5p-2f-2t-2a-3i-4x-2
@reader be	F4d2r-4n-5f6c2t2a-3x-6
@reader can	F-5p-2d4r-3n-3f-3t5b2a2i3x-5
@reader for	r-3k5
@reader have	F-5d-4n-7f-2c2o2s3t2b2i2x-5
@reader need	F-6d-5r2c-3b-2a-6i2x-3
@reader say	F-6p-2d3n-4f-4a-3x5
@reader team	F2r5n2f-3c-2i-5x-2
@reader time	F-6p-3n-2t3
@reader to	p4d4r-3n-4c-2a6k5x-4
@reader will	F4d2r4n5f-2s3t2k-5i-2x-7
@reader would	F3p-4r7n-2f2s2b2x-3
@regret	F-5p-13d-13r13n6f-26o-13s14t-19b-3a-12k4i-4x-2
@regret @apology	F-4n-2c-3t-2
@regret sorry	F-4n-2c-3t-2
@rejected	F39p8d59r-12n20f2c-16o3s7t-19b11a-8k-19x-2
@request	p8r-3n-9f5c-10o-11s-10t9b9a10k-29i6x-9
@request & @house	F3
@request & @request	F-2
@request & @respond	p-2
@request & @started	F-2r-2
@request .. @command	F2c-2t-2x-2
@request .. @day	F-4d-2
@request .. @decided	F-3p-2r-3n2f-2b2i4x-3
@request .. @feelgood	a3i4
@request .. @interest	F-3d-2t3x-2
@request .. @learned	t5a6i-2
@request .. @me	F-3p-4f-2t2b2i2x-2
@request .. @reader	F2a4x-4
@request .. @respond	c-3x-4
@request .. @urgency	F2p5n-2c-2a2
@request .. to	d-2
@request @command	p-7d-2r10n-2f-2t4i2x-2
@request @compare	r-3n2s-3i4x-2
@request @conditional	F-7p-3d-5n-2c2t8a8x4
@request @decided	F-5p3n-5c-4s-3k2i5
@request @feelgood	F-3d-7f3c2i9
@request @hardship	F9p5r3n3s3a-4
@request @hedge	r-4n2o2s2a-2
@request @interest	F-3p2d-2r-8f3s4t-2a2i3
@request @joinverb	F-2p-2d4r-2n-4f-2t3b2a4i-4x3
@request @learn	p-2r-5n2o3s4t3b2i-3
@request @learned	t-2a-4i9x3
@request @me	d3r-4n2f3c-2s-2a3i2x2
@request @past_work	F4r8n-3c2i-6
@request @reader	r5n-2f-5t2a7i-3x-2
@request @respond	F-3p-11d-2r3f-4c9t5b-2x2
@request @started	F-4r-4s2t5x-2
@request be	r-3o-3t4b2k-2i4x-4
@request do	p3r7n-6f-3a-5x-3
@request have	F2d-5n6f3c4o3s-2t-5a-3i-7
@request i	d3r-4n2f3c-2s-2a3i2x2
@request like	F3p3r-3n2s-2i3
@request no	F4p-3d5n3f2b-2a-2
@request start	F-8r-5c-2a-2x5
@request the	F-6r-2s3b-3a5i-8
@request to	F-2p-3d-4n-3c-2s-3t-4x3
@request you	r5n-2f-5t2a7i-3x-2
@rescue	F31p-30d8r50f8c-28o-12s-15t25b-3k-2i-26x-13
@respond	F-4p16d-25r-18n4f-19c-7s-23t4b4a18k-10i-16x-10
@respond & @conditional	F-3a-2
@respond & @day	F2
@respond & @urgency	F3p2
@respond .. @day	F4r-2n3c-2
@respond @decided	r2n-2c4t3a3x-3
@respond @me	r2n-2c4t3a4x-3
@respond @persist	F12p10d3r-2n-2o4a3
@respond @reader	F-3p-5d2r-3f-2c4t-2a-3x-8
@respond @urgency	F3p6r-2n-3t-6b3a-9
@respond and	F2p-3d6i4x-7
@respond back	F4p6d-2n-3f-2a-3i5x2
@respond be	F2p-5r2n5c4o-3a-4k2x-4
@respond i	r2n-2c4t3a4x-3
@respond on	F-9p-6d-2r-2n-4o2a-4k2i-2x5
@respond the	F-7p-7t-2a-3i-3x5
@respond to	F-5r-3n6c-3t6a4i3x4
@respond you	F-3p-5d2r-3f-2c4t-2a-3x-8
@rival	F-5p8d17r-8n-5f8c-12o-15s-7t17b-6a-9k5x-10
@rival @decided	F2d-3r5n3c3a4i-3x-2
@rival @firm	F-14d-2r-7n-7t2a3i-2
@rival @me	F2d-3r5n3c3a4i-3x-2
@rival i	F2d-3r5n3c3a4i-3x-2
@rival the	F6p7n5c-3o2a-2k2i3
@sarcasm	F-10p-6d-17r-4n17f3c-20o-13s-16t-6b-11a-3k8i-13
@silence	F19p37d-16r2n5f-11c-6o-8s-25t-24b-21a-8k-4i-12x-3
@silence @decided	F-4p-11r-3n2o2a2
@silence to	F-7d-5c-3k-3x2
@since	F-8p2d2r3n-3f-10c-3o2s-13t31b-26a8k-3i3x-4
@since @command	F12p7d-4r4n5c-3t-4a-5i-5x2
@since @day	F5p5d-2r-2n4f5s-2a3i2x2
@since @decided	F-4p-4d-5r-5n7b-2x-3
@since @started	F7r9n-3s2
@since the	F5p6d5r-2n-3x-3
@slang	F54p-6d-11r-3n-10f-21c75o-17b-17k-15i-5x-3
@slang @reader	F8c9i2x-2
@slang @slang	F9p-7d-4r-3n-5f2c23a-4
@slang of	p-4d10n5f-2c-2s-2t-4a-5i2x-3
@slang that	F9r2c2x-4
@slang the	F-8p2d4r-4c-7s4t2a3x9
@slang you	F8c9i2x-2
@small	F15p4d-2r-3c19o10s3t6b-20k2i5x-4
@small @urgency	F-10p-4r2o-4
@small a	F-7p-4n-2a-3i2x-2
@small to	F8p3d6f2c-3a-3x-2
@somebody	F36d7r9n17f19o-11s-5t-9b-9a-23k-13i-19x-25
@somebody .. @decided	p-2r4
@somebody .. @me	F3p-2r4
@somebody @compare	F7p-3r3n3f7s2
@somebody @hedge	F9r4n3f4c-2s2
@somebody els	F-6d-2r4n-3f-2
@somebody who	F-3d-5n3c-2t-2b-2x7
@staff	F51p27d-9r7n41f-10c6o-4s-5t11b7a15k-3i-23x-33
@started	F7p-6r21f-7c-2o-30t-10b-13a5k-3i6x-8
@started & @started	F3r4
@started .. @decided	p-3r2x-2
@started .. @request	F-5r-3s2i-2x-2
@started @day	F5p-2d4r2c-2s-5i-2
@started @decided	r3n-3f4c-2s3t2b2i-5x6
@started @me	r3n-3f4c-2s3t3b2i-5x6
@started @started	F14d-3r12n2c-2t-4b-2i-2
@started and	F-9p-5r-2s-2a-2x5
@started i	r3n-3f4c-2s3t3b2i-5x6
@started in	F-8p-2d-3c-2t4i-2x-3
@started on	p6d-3r-2s2i3
@started the	F3p-4r6s-3t-3a-2i2x-3
@started to	F8p3d-2c3i3
@started with	F-9d-2n-2c-2a-2i2x6
@strongly	F26p13d6r3n-12f14c12o17s-3t-4b-7a-14k16i-2x-9
@strongly .. @decided	F2d-2x2
@strongly .. @me	F4c2x3
@strongly @decided	F2p-5r3n-4f-2c2t2b-2a-2
@strongly @feelgood	F4r2f2c-2o-5s4a2k2i-3x5
@strongly @interest	F-8p-2d-5r6f-3c-4o-2a2k-2i8x2
@strongly @me	F-5p-3r-2n-3i-2x2
@strongly @strongly	F9p-2d7r-3n3c-3o3a-2k-4
@strongly @thank	F-11p-3d2r-3f2c-4t2k10x4
@strongly @urgency	F-9p-5r-2c-2a-2k4
@strongly @weakness	F10r-2n6o2i3
@strongly i	F-5p-3r-2n-3i-2x2
@strongly sorry	d-2n-2c-2o6x5
@study	F-23p-25d-18r-19n-2f-11c-9o-31s4t-25b-2k-11i6x2
@study be	F3c-2s-2t-3i-3x-10
@superior	F31p15d-24n32f17c-2o-16t-2b-13a5i2x4
@superlative	F41p-12d-21r45n-18f31c-4o-11s-2t-7b-15a-5k4i-5x-32
@superlative of	F8r6s2i5x-3
@swear	F24p-3d-17r-17n-5f-15c19s-9t5b17a-14i3x6
@teach	F6p11d-8r9n12f-7c-17o-2s7t-10b17a9k7i-30x14
@teach about	F-9r-2n-3t-2b-2a-2k2i4x5
@teach that	F-8p2d-3r-6n-5s2x3
@teach the	F7n8t-2b2i-2x3
@technical	F-30p-19d-24n-16f-11c-18o-2s-8t-4b-11a-4k-8i-11x29
@technical be	F-4d2r-5n2f-5c-3t-2i-3x-3
@technical for	F6p-2d-2r9t5
@technical in	F7p2r-2n5f3s-2x6
@thank	F-49p-13d-26r-24n-22f-13c-13o-8s-12t19a17k105i-18x4
@thank .. @respond	F-2p-3n2x-2
@thank @reader	F-5p-9c-2a-3k7
@thank @thank	F7r3n2f-3c5a2k9i2x-2
@thank a	F15p6c6a8k-4x-2
@thank for	c7a5k8i-2x3
@thank to	F-7p-2d2n-2f-2c-2a-5x4
@thank you	F-5p-9c-2a-3k7
@timeline	F-18p4d-13r-18n-10f-7c-16o-7s-23t64b-27a27k-3i4x-11
@trait	F37p-17d-8r13n-2f47s9b-6a-8k-19i-8x-4
@travel	F-7p4d-13r-7n10f8o-8s3t-15b-9a-9k-3i-6x-7
@urgency	F25p50d-20r-8n-9f2o-12t-5b-4a19k-4i-19x-4
@urgency .. @decided	F-3n-2x-2
@urgency @day	F3d-3r-2s7t3b4a2x-3
@urgency @decided	p-3r-4n6f3c-2t2b3a5i2x-2
@urgency @started	F7r10n-5t-2
@urgency and	F-15p-9d-2r-3n2c-2a-3i-4
@urgency be	F5p-3n7f2s2i5
@urgency longer	F8p10r-2c-2
@urgency the	F9p10d-2n2t-2a7x-5
@violence	F8p-17d-4r-4f-6c20o-6s-8t-16b13a19k-2i-23x23
@visit	F-2p19d-12r-15n14f-21c-3o-7s-16t-14b-20a-12k14x13
@wait	F13p22d2n12f-15c5o-4s2t6b-7a19k-17i-6
@wait to	F2p-5d-2r10
@we	F-2d9r10n-24c-3o-15s-12t-17b-10a-9k-11x-7
@we @future	F9p2r6n3c3x2
@we @interview	F-7d-4n-3s2a6k2i2x3
@we be	F7d7r5n-3s-2x-2
@weakness	F23p-16d-13r17n35f-3c-9s-2t-12b19a-2i-18x3
@weather	F-29p-7d-3r-22n-7f-8c-25o-13s-26t-10b-13a-12k-3x3
@wellwish	F-25p3d-18r-18n5f-5c-38o-6s10t-4b-7a-2k-4i10x-7
@when	d4r9n2f12c-3o3s-18t37b-38a17i-9x3
@when @decided	F3r8n-4c2t2a2
@when @reader	F-2d3r-7n-4c4a2i-2
@when the	F-2d-2r-8c4
@when you	F-2d3r-7n-4c4a2i-2
@wordless	F42d-11r-7n-24f76c-8o13s-3t-2b-2a-3k-25i-21x-16
@world	F47p2r10n-10f49c-18o8s-13t-18b18k-4i5x-13
@world @decided	F-9d-5r-6i2
@world @me	F-9d-5r-6i2
@world i	F-9d-5r-6i2
@worship	F46p-26d-8r-14n-14f89c-9o-4s-16t17b2a-4k-6i-7x-10
@worship @decided	d3r7n-5f-5t2x-3
@worship @me	F-3d3r2n-4f-6t2
@worship and	F-9d-4r-3n2f-5t-2a-2
@worship i	F-3d3r2n-4f-6t2
@wrong	F-8p-11d-38r5f-2c-6o-2s-15t-16b7a-8i-10x21
a	d-6r-3f2c2o-7t-5a6k-9x2
a .. @decided	F-2d-2x2
a .. @me	F-2
a .. i	F-2
a .. the	F2x-2
a @answer	F2p6r4n-6f-2c-3t5a2k-2x-5
a @bad	F-3r-6n2c-2x-4
a @boast	F8d-4r7c-2t2a4i2
a @command	F7p5d-2r2t2b-2a-2k-3x-5
a @day	p3r2s2a2k-2i2x3
a @feelgood	F-8p-3d3r-5n-3f-3c-8b-2a-6i-6x4
a @firm	F-3p5d-3r-6n3c-3o-2s4t-3i5x-5
a @hardship	F-8d-6r-2n3c-5i-2
a @interview	p2r-3n-4f4c6x-5
a @job	d4r-4n-6f4c-2s-2t-5a-2i10x-3
a @party	F12p-4c12t-2a5x-3
a @praise	F7d2r6f-5c-2
a @respond	F3p2r-2n-3c-2t7a-2k-2i-2x-4
a @slang	F-9d2f3c-5a2x4
a @small	F-6d-3r2n-7o-2s2k3i2x-2
a @started	F8d6r5c2t3x-4
a @technical	F7d2n6f4c-3s-2t6a4x-10
a @trait	n-4c8s2a-2k3i2x4
a @travel	d-4r-2n3f5o-2x-3
a @urgency	F-3d-4r2n-4f3c-2t3a6k-2i2
a @worship	F5d6r-2f2c-4a3x-5
a answer	F13p4d-3r4n9c-2t4b-2k-5x-4
a big	F6d-2n16
a chanc	F12p-2d20r-2a-10i-3
a company	F3p4d-2n10f-3c-2o-2s10t-3a-6x2
a day	F8p12d-3n-3f-2s-3a2i-3x10
a decide	F-9p-4r-5n-8f2c-2t9a2i-3x4
a fair	F4p3d-9n16b3a-2x2
a firm	F12p9r-2n7f-3a6i-6x-3
a good	F-5p-9r-11n-10c4s-3t2b-2k-2x4
a great	F-7p-2d2n-4f3c-6s5a-2k3i-7x-5
a job	F7d15n-2a5i2
a list	F7p12r3n-4c4b-2a4x-7
a littl	F-18p-6d-4r-4n-6c-6s6b2x-4
a lot	F-13p-4d5n-7f-4a-3k11i2x-5
a month	F-10p10d-3r-3n-4f-2s4a-2i-6x5
a pleasur	F-5f-8x-3
a post	F-10r-4n-2t-2a-3i4x2
a reply	F11p12n-6t-3a-7
a second	F-9p-16r6n-5f2c2o3s-2t7b2a-2k6i7x2
a short	d-5r-2n5c-2t2b-4a13i-2x-5
a short answer	F16p3n7t-3b-3a-2x5
a team	F-16p-2r-9n-12a-2i7x-7
a very	F2p-2d14r3n-4f-2b-2a3i-5
a week	F8p-5d12n3c4a-8i8x6
a year	F2p-4d7r9n-10f-3s8t-2b3a-3k-4i8x5
a yes	F-10p-3d-2r2n-5c2a7i8x-2
ability	F21p-3d-2r39n-6i-2x-12
abl	F-10p-14r-5n8f-5c2t12b2a7k-2i7
abl to	F-6p-8r-5n6f-2t7a4i4
about	F-24p-18d-29r-13n-6f-4o-3t8b-6a-3k-2x28
about @decided	F2p5d-2n2c2o2t-2b3x2
about @me	F2p5d-2n2c2o2t-2b3x2
about i	F5p12d-5r3n4c4o4t-6b8a-2x5
about it	F-19p-5d-2r-10n-6f-4o5s-3t-2a-7x-12
about the	F-13p-8d7r-15n-13f-2c-6o2s3t6b-8a12k7x6
about you	F4p4d-5r-7n5f-3c10o-3s-4a-2i5x2
accept	F3p11d8r-4n-13f2c-11o10s-14t-6b-2a-3k-2i24x-7
accept the	F11d-2r13s4t-2a-2i-2x-2
accept the position	F15d-2r14t-2a-2i-8
account	F-28p-2d-20r3n-5f-2c7s2k3i7x18
across	F-12p-2d-3r-9n3f4c-5t-3i-4x-12
add	F-23p-9d-23r-14n5f5t-7b-11a-3k-3i-3x6
address	F-35p-20r-26n4f-2c-6t-7b-9a13k-2i6x-14
admir	d-2r-21n-6f10i3x-3
advanc	F-5p6r5f-14c-3o6s3t5b7a12k2x-7
advert	F-3p-3d-2r-7n22f-5c-3a-2x-3
advertis	F19r11n17a-3i-3x-7
advic	F-6p-8n-2c-2o2t-3b28a25i-2x-10
advis	F-30p-9d-8r-14f2c-2o-5s-2t5b11a19x5
afford	F21p9d11s-3a4x4
afraid	F-17p12d8r-10n-9f-2c-6x5
after	F-2p18d-12r-16f6c-6s-4t20b-12a-3k-6i14x-10
after the	F-14p-8d4r-2n-8s-6t10b-5a-2i2x12
afternoon	F-5n-2c-11o-5s-4a4k-2x-3
afterwards	F20p-5n14c13o4b-3a-5k4i-4
again	F9d6r-13n-2f-6c5o8s-9t-16b3a-6k-4i2x-11
age	p-5d-2r9f2c-3s5i-3x12
agency	F10p15d-2r-2n6f-2s-2a-2x-7
aggressiv	F-16r-8f-2c-6x3
agree	F-22d-4r-19n-7f-4c-8b-7a8x18
ahead	F-3p14d-7f-3c-3s-6t8x-5
aid	F3p-4d-3r13c-4s-2a-3x13
aim	F9d-2r18t-2x-8
air	F25p9d-4r19n2f5c-2t-4a-2i-4x-11
all	F-31d-33r15n-8f-17o-4s-2t-9b-4a2k-5i7x2
all i	F2p-3d9r-3n-7f-7o2a-5k-3i-2
all i life	F-20d-7f-8
all right	F-11d-3r-4c-6o-2s3t6a4i-2
all that	F10p-5d7n2c8a-3k3i3x-2
all the	F-6p4d-5r-3n5f-3c-5t3a-3k3i2x-7
allow	F-4p-13d2f4c-2o-2s-2t-8b6a-7i-5x3
allowanc	F-2p2d9n-7c-9o2s45t-6a10x-8
almost	F10p-2d14r-4n-7f12c2x4
alone	F-18d-15r-6n-6f10c13o2s-2i6x2
along	F-6p7d-8r-4n-4c5o-2s-3t4b-3a6i-2x4
already	F13p-28d7r32n-3f-6c10o3s7t20b-7a-2i2x-7
already @started	F7p-2r10n-5
also	F-28p3d4r-10n-25f-4c-6s3t-9b2i11x-2
although	F10p-2d14n10c-6a-6x-6
always	F-11p-7d-7r-8n12c8t-3a-4i5x9
amaz	F10r-12n-4f29c-7k2x5
and	F-9p4d-6r-5n-10f-7c-9o5s-3t-12b-10k6i11x2
and @apology	F10c-2o7
and @command	F2p2r2f-2t-2a11i3x-7
and @decided	F-2n-3o2b-3a2k-2i-5x3
and @future	F-8p-2d-3r-4a-4i4x-2
and @hedge	F-8d-2r-2n-5t5a-3k2i5
and @interest	F5p-2r2n6t-4a-3i5
and @me	F-5d2r-4n-4c-2o2a-2k-2i-4x4
and @reader	F9p6d3r2n2a-4k3x-3
and a	F5d-4r7n9f-10a-5x-10
and ask	F17p7r6a7
and be	F-11p-4d-4r-5s3t5x-3
and for	F5p-2d-2r-4n-5f-4c5o9a-7x5
and for the	F10o5a-3x3
and have	F-14d-3r-5n-8f6o-2x2
and i	F-12d5r-9n-8f3c-4o4t-2b-3a-4k-5i-9x10
and i apologise	F11c-2o6b2a3x-4
and i be	F5p10d-9r3n11f3o-2s4t3a8i14x-2
and i have	r-12n6c7o3s4a-6i-2x8
and i think	F-10p-2d-2c-2i6x-2
and i will	F4p7d-5r-8n10c3s5a6k-2i-7x-5
and i would	F-8p-5d-3n-11c-7s-2t3b-3a-8k2i-4x14
and if	F7p11r-5n5c-2o2b6a12k3i-2x-2
and it	F-12p-3d-11r2n8f4o-3a-6k-3i-5x20
and it be	p-2d-5n9f5c2o-3a-6i3x11
and no	F-5p-14d5r3n12f-4c-2s-3a-2k-8i-3x19
and one	F-14p2d-8r-3n-4a-2i-3
and please	F11p2d5o2a10i3x-3
and so	F11p7d7n-3f10c-4a-4k-3
and sorry	F14c-2o7a-2
and thank	F-13d-3f-3c-2o-6b3a2k7i2x-6
and that	F-19p-6d-4r3n-8s2a-3i-4x17
and that be	F-12p-2r-4c-4s5a-2i-2x-2
and the	F-2p-5n-8f-4c2o3s8b-2a-3k-3i-2x4
and then	F13n13f2c-7a4x-5
and will	F-22p-9d-4r-7n-3t-2a-4x-4
and with	F5p-4d3r15n-7c-8a-3k2i-2
and you	F20p15d8r4n4f-2c2o3b-2a-8k6i3x-7
annoy	F16p-8r-2n-4c16o9t8a4x-5
another	F3p-12d10r-3n11f-5c-9s-7t-11b4a12k3i4x-11
another offer	F-13p-8d-9r-3n-2c4s-2t2a3
answer	F-5p-3d8r-6n5f-8c-8o-8s-5t-12b10a-11k7i5x5
answer be	F7p-2r4n2c6o-6t-2a-3k6x-11
answer i	F11p11d4r-3n7c-4o4b-2a-2i-2x5
answer on	F-9p-7n-4t-2k3i-4x-2
any	F16p-10d26r2n-7f4c12o-9s-9t14b20a23k-13i-32x-13
any @answer	F6p4c3s-2b2a3k-2
any @job	F6d12r-4n-2i-3
any job	F6d18r-8n-2f-2
any news	F8p-2d4c3o2s-3b-3a5x3
any time	F-16p-7r-10c8t-2a-4x-2
anybody	F24p5d-5r20t3b-3a-6x-11
anybody els	p-4d-2r14n-8f-2b-2a-2
anyon	F6p-5d9r-2n-8f-3c4s-7b-2a-7i-3x-3
anything	F10p-15d33r-9n15f-7c-6o-3s-11t14b-11a3k-2i-26x-5
anyway	F-13p-3d5r-5n6f-2c-6s-6t-2a6k2i-10
apologis	F-14r-6n-3o-4k-2
apologise	F9p-5d-3r-3n-18f-2c-11o15t12b3a17x11
apologise for	F-9n3o-11
apology	F3p-11d-5r-9f-3c-6o41t-2a-10k-8i-7x-2
apology for	F3r-2n-3o13a-7k-4x-6
apology for the	F5n-2o13a-2k-4x-6
appeal	p14d-5r-9n-3c-2s-2a-3i15x-8
applicant	F13p6r4n15f-4c3t3b6a9i-2x-10
application	F-17p-3d5r-4n-9f-2c-5o-2s-2t4b5a8i-9
apply	F4p7d7r-13f-6c-2o5s6t-14b9a-11i20x-7
appointment	F7p-2d-4r20f-3s-3t14a6k-3x2
appreciat	F5p22d-11r-3n-4c-6o-2t10b2a17k14i-6x4
apprentic	F-25r-4n-10f-2c-8t-7k4i7x38
around	F10p3d5r-9n2f-2c15a-4k6i5x-9
arriv	F18p-4d-7r24f-8c-5o2s-3b-4a-6k-2x-2
articl	p-3f11x22
as	F-18n-14f-5c-14o4s-2t3b-3k-9i4x5
as @ought	F-7c-2a-2x-2
as @reader	F-5p-3d-2n-4c-2s-2t-2k-2x2
as a	F-16p-2d4r-12f-5c-12s-3a-8k-2i-4x-12
as agree	F-9p-2r-7n-2c-2i5
as good	F3p7r5n5k5i8x-2
as i	F8p4d6r2n-4f2c7s-2t10b5a12i3x3
as i be	F2p5d2r-3c8b4a9i2x-3
as i have	F-13p2d-3r-8n-4c-3s-2t3x-2
as if	F13p-4n10f3c6a-3x2
as promis	F-14p-6r-5c-2x4
as soon	p2r-10n5f-2t-2a-3x-3
as soon as	p2r-10n5f-2t-2a-3x-3
as the	F-5p-5d7n-8f3s6a-5k-4i-3x3
as we	F-11p-9d-4r-3n2c-2a3x6
as you	F-12p-6d-5n-10c-4s-4t-4b3k-4x5
ask	F3p17d-6r-12n-5f-7c-19o18s3t26b-5a25k-12i-25
ask for	F3p5d5n-2f-8c-2o2s-2t-6b6a10x-6
ask how	F-14p-10d-4n-2s-2t4a3x6
ask i	F10p4d-3n-5f5c12b-2a-3i6
ask if	F-8p-4d-3c-3s4t6a5x8
ask the	F-12p2r-2o-2t-4a-7
ask what	F-6n-9t2a-3k-3i-6x-6
ask whether	F-9p-9d-6n6c-2s9a-2i-5x5
ask you	F9p13d-2r7n-4c-3o-8t-8a8i3x-4
assum	F21p25d-2r-8n-9c2s5t-4a-10i-8x-3
at	F-8p-11d-2r7f-11c-12o-8t-15k-2i8x8
at @decided	F3r6n-2f2o-2x-2
at @me	F3r6n-2f2o-2x-2
at all	F2p2d8r-9n3f-2o5s-2t-6k-4x-2
at home	F-10r-6n2f-2c-5a-2i2x-15
at i	F8r13n-6f4c-3o-3s3i-3x-4
at least	F13p5r-5n8s2b3a3k2x-7
at night	p-4d11n-5c-6s-3t-2a4x-4
at onc	p-8r14s-2a-7k-2i2
at the	F-4p21r-8n-11f-4c-10o-2s-7t-4b9a5i2x7
at the earliest	F19p15a4i-4
at you	F2p11d5r-5f-3t7b-3x4
attach	p-10d11r3n-10c2o-2s-2b-3a-23x-2
attach i	F-13r-9c-2
attempt	F10p18r-3f-2x-7
audienc	F8r-2f17
audit	F-12d-2c-3a-3i-3x2
august	F-6p-12d2r-6s-11a7i9x-15
autumn	F3p-7d16r-5t-7a-5i-2x9
availabl	F2p12r-2n-3f-2c7o-2i4x-6
award	F-17r-3c-2x10
away	F12p9d-10r-20n28o-3s4t-8a7i-3x-11
awe	F26r-4f26k-2i-11
awesom	F-9r-2f-16c17a-2x-2
b	F-9d13r-4n-7o-7t-4x11
back	p2d17r-23n-6f-16c7o4s-14t6b-2k7i17x10
back for	F12p8n6a-3i8x-4
back to i	F2p9d-8r3n-6f-3c-5x-4
background	F-24d-7r-7n-15o-2s-2a-5i-6x-6
bad	F-23p-8d9r-18n-14f-5c6s-5t-3k-2i16
bakery	F8p-3d-4r4n2f4c-3a-3i4x18
balanc	F9p-2d-3r16c-2t-5b2a7i-2
bank	F6p-4r19n2s-12a-3i3x-3
basical	F10p-2d-2r17n-6f-5c15
be	F3p-8r-5n13f2c-9o-11t-3b-7a-12k-4i-11x4
be #	F-10p-3r2n-8c-2a2x8
be .. @decided	F-3a-2
be .. @me	F-2
be .. @reader	r2k2
be .. @request	F-2
be .. for	F-2
be .. i	F-2
be .. the	F-3p-2
be .. to	F-2x2
be .. you	r2k2
be @apology	p4f-2c-6o6s3x2
be @bad	F10d-6n16f-3t-3b3a-3i-2x-6
be @beg	F6d11r-2a2i3x-2
be @boast	F-5r3f-10c-3s2k-2x-3
be @bother	F6p2r-2n-3o9t2a3
be @certain	F10p-3d-2r5n-2f6c-3a2x-4
be @choose	F8p2d2r-3n4c3s-2t-3b-2k2i-5
be @command	F-2p-3f-2c-3t7a-2k3x4
be @compare	F11p3d-3r2n2f10c3x-7
be @decided	F6p2d3r2n4o-2t8b3i-2x-5
be @doubt	p8d-2r3n-4c-4o2a4
be @feelgood	F-20p-5d-6r-10n-9f-5c-2o-2s3t2b4a2k6i-15x7
be @fit	p-2d2r8n-3a-3i9
be @hardship	F4p-2d12r-4n3o-2b-2i-3x-2
be @hedge	d2r-7f3c3t3a5x-5
be @honour	d2r5f-2k4
be @hurt	n5c-4t3a2i-2x-3
be @interest	p-2d-4r11n-3f2t7a11k2i4x-11
be @joinverb	F5p-2d-2r10x2
be @lack	F2p-4d3r4f-2s3b2i3x-3
be @lasthope	F7p4d2c2o4a2i2
be @learn	F9n5c3x-2
be @learned	F8p4d-3r9n-3c-2t-3a-2x2
be @letterpart	F-5n-2c-2i2
be @me	F2p3d3n-5f2o-2s-2b5i3
be @mistreat	F7p2d-3n13c-3x-6
be @offer	F4d5r-4n-2c3s-3t2i-4
be @oldwork	F-6p-3d10r-5n-6f-2c-5b2a4x4
be @please	F-11p-5d-4r-4a-11k5i3x7
be @praise	F-4r-7n-3f-3c3i2x-3
be @reader	F12p7d4n2f5a2i2x-2
be @regret	F4p3d-3r8f-2
be @rejected	F7p-2r-2n5o2a-2x-4
be @request	F-3d-2n-3s-2t2b-3i-2x6
be @respond	p5d-2r-2t4b2a3
be @since	F3f3k-3i3
be @slang	F7p-4d-3r-2n-4c18o-2x-3
be @small	p2d-6r3n-5c6o3s-2a2i7x2
be @strongly	F11p-4d4r7n3f4c7o3t2a2k2
be @superlative	F8p5r3n-3f-3o4a2x-4
be @teach	n6c-2s3b-3a-2x-2
be @thank	F-4p4r-2t3b3a8k4x7
be @urgency	p2n5c-3t2a-2
be @wait	F5p7d7n-4c-7a3i-3
be @weakness	p2d-4r-3n6c-2o-2s3x-3
be @worship	F12r6n-2f10c-3x-4
be a	F6d-3r3n2c-2o7s-8t-2b-8a-6k6i7x9
be a bit	p5d-4r-5n-2c11x-2
be a good	F-12p-3r-8n-6c-2t4b-2x13
be a pleasur	F-5f-8x-3
be abl	F-7p-7r-4n2t7a4i5
be abl to	F-7p-7r-4n2t7a4i5
be afraid	F-5p7d-8r-2n3x3
be all	F-11p-3d4r-6f-2o-2s3t6a2i9x8
be any	F3p-3n8t7a8i3x2
be as	p2d-2r-5f9c5s3a-3i3x-5
be ask	F-8p-4d-4n2c3t-2b3a-11i3x18
be at	F-7p-3d-4r4n2f-6c-4o-2s2b4i2x-6
be attach	F-8d-2r-2n-4c-5x5
be back	F-24p-10r-6n-4t-2a-3i-2
be bad	F10r-3n16c-3x-2
be be	F-8d4r-6n-9c-6o7t2x3
be choose	F13p7d4r-8n12c-2a-2i-8x-4
be clear	F11r11n-6f3c-2s6k2
be come	F20p3r3n-2c11t4a7i-3
be disappoint	F-13p-2r4n-16o-2i-2x-2
be do	F7p-2d-3r10n7f-4c-4s5a3
be easy	F9p-3r17n-5c3x4
be fine	F-16p-3r-11n-7c-2s2t-5a-5i-4x-2
be free	F-16p-5d-7n-2c-5s6t-4a-6
be get	F4p19n-6c2a-2x7
be glad	F-10p-4d-5r-3n-3c-4b-3a4k6i-17x2
be going	F8p8d-2r8n2c3s-2t4b-5a11i-6
be going to	F8r12n3c3i-2
be great	r-4f-10c7a2k-3i8x-4
be happy	F6d5n-3c6s4t-2a-4i-11x-4
be happy to	F3d-3r4t-2b-3a-3i-2x4
be i	F5p6d6r3n-10f4c2o-4s-4t2b11a-3k-3i7
be i last	F6p-5d13n-6t-3a-2i-2
be impress	F-14r-6n-4f-5i-2x2
be in	F-10d6r-15n-12f14o-3s-4b-3a2k-4i6x-3
be in the	F-13p-3d-2r-9n-4f-3c8s-2t2a7x-4
be it	F6p10d4r-6n-8c-2o-4s-2t5b7a9i3x-6
be just	F-9p-4d-7n-7c10s-3t4i11
be kind	F-10p-7d-2r-2n-3f-3o2b2a-7k7i-2x4
be leave	F14p12r4n-2f-3c-2s-6a-3
be look	F-18d-3r-9n-10f-2c6s5a-2i6x4
be make	F-10p-7d-4f-2c-4s-2t8b-4a5i7x-10
be miss	r12f-2c-5b2a6x2
be more	F15d-4r14f3c-2s-2a-3i2x-3
be move	F-12p-5r-6n-2f-3s-3t3i-4x4
be move to	F-11d-2r-5n-2s-3x3
be new	F-12p-4r-5n-3f-2s5a-2i-2x9
be new to	F-12p-4r-5n-3f-2s5a-2i-2x9
be no	F9p-2d-3r-19n18f-2c-4o3s-3t2a-4k-9i-7
be no a	F-7p2d-2r2n-7t-2
be no sure	F-11d-2r-2n-6c-2t2
be no the	F-19p-4r-11n-7c3s3a2x2
be of	F11p2d2r5n5f3c-2i5x-4
be on	F-6p-10d-8r11n-5f-2c9o-4s-4t-9b2k-3i7x-13
be one	F-24p-4d-10r2n-9f-6c-4t-4a-9i4x13
be one of	F8r11n-4s3i2
be only	F12p12d-2r5f-2c6o8a6i5x-2
be out	F-14p-3d-4r-4n5o-3s-2a2i-4x-8
be over	F8p-3d-5r17n-3f3c7t3a4i-3x-5
be please	F-14p-3d-7r-7c-2a-17k3i8x12
be possibl	F-11p-4d-4c-2s2t-6b-2x2
be proud	F-12p-2d-5r-2t-2a-3i15x9
be ready to	F10p5d8n-2s-8t3a-2k-2
be right	F-16p-3r-2n-4f-8c-9s2t-3a-5i3x5
be run	F12p22d4r-2n-2c-5
be run out	F11p22d4n-6c-5
be settl	F-6p-3r9n-2c-4t8a2i-2x-8
be sit	F4p12d-5r5c-4a9x-6
be so	F17p-4d11r-14n-5f9c14o11i6x-4
be sorry	F-10d2r-2n-4f-2c-7o-2t-4a-2k2i3x-2
be sorry i	F-9n-5c-4a2k2
be sorry to	d3n4o-5t-3b2x2
be still	p6d-3n-7f-3c4t5a5k-6i2x3
be super	F8d-4r-5n-2c13
be sure that	F7r14n-5f-2i-2x-4
be tell	F10p6d-4r4n7t3b5i-2x-3
be that	F8p7d6r-11n-2f-4c13o3s8a2i-6x-10
be the	p4r5n-20f13c4s-3b-4a-7k-6i-4x6
be the best	F10p-2d-5r5n-12f13c-3t-2a-3i-3
be the first	F-2p5r-4n-2f-5c10s4t-3a5i-4x4
be the one	d13r-3c6b-2a-4i-3x-6
be the only	F-7d7r-7n4f-7c-3a-2x4
be there	F-18p-3r-10n2f-4c-7s2t5b5a11i5x7
be there anything	F-11d-4r-4s-2t5b-4a8i3
be to	F4p2r16n-4f4t3a6i-10x6
be too	F5p-7d5r11n4f-2c-4o5s-5b-3a-3x5
be treat	F12p4d-3n18c-4a-3x-3
be use	F-7p-2d-8r-3c-2t-2a-2i-4x-8
be use to	F-8p-4d-8r-3n3c-2t-2a-2i-4x-7
be very	F-11p-3r-7n2f-6t2a-4k4i2x-6
be very kind	F-15p-4d-3n-6c-2t4a-4i-2x-2
be wait	F6p11d2n-4c-3t2x9
be wait for	F7p9d4n-8c-3t3a-3x7
be we	F19p6d-2r6c5s5t9a2x-2
be what	F-9p-3d5r-4n-9f3s3t-4b-2a-5i2
be what i	F-11p-2d2r-2n-6f-3s3b-2i4x-3
be where	F-10r-3n-7c5x9
be where i	F-13n-4i2x5
be with	F-7d-3r8n-6f-4c-2i3x-6
be write	F-15p-13n-3t6
be you	F27p15d10r3n5f10a5k-2i4x-5
bear	F-27p-3d2r-5n-22c-5o6b7a12k3i-2x-3
beauty	F10d-5r-3n-3f5c14i4x-11
becaus	F-8p-8d7r-17n10f-3c11o-13s8t7b-3a10x2
becaus i	F12p-8d12r3s-2a11i-9
becaus the	F-12p4d-5r-3f-3c-5o-2t4a3i5x-6
becom	F9p4d-8r5n-3f14c-2s-2t-5a6x-11
become	F-3p-10d10r-8n9f8c-4s-4t-9b2a5i12x-7
bee	F8p-4f10b-2x2
beer	F13r4n-6c11o-2s-2t-8b-7a22i-2x-9
befor	F-9p-5d-15r6f-6c-6o5s-5t21b-11a20i5x31
befor @decided	F4p-2d-2r3n5a-2x-2
befor @me	F4p-2d-2r3n5a-2x-2
befor and	F-12p-3n2c-2a-3i-2x5
befor i	F9p-4d-5r6n11f-2c3b-3a-5k2x-5
befor the	F-4p9d-7r-4n-2f-2c-5s-4t9a15k-3i-4x6
befor you	F11d11r5t-3b-3a4i9x-3
beg	F5p-4d17r-5n-8c-4o10s4t2b4a6k-7i-7x-6
begin	F12p-4d9r-12n9f9s-3t6a-2i5x6
believ	F-8p-3r-2n-10f11c3t-4b-4a-4x7
bell	F-13p-4a-6i11x20
belong	F15r19n9f4c-2a8x-5
below	F-20p-7d2r-12c-6s3t-3b-2a-3i7
benefit	F15d2r21f-2a9i-3x-6
besid	F16d7r-3n4f9c-2s-5t-2a-3i-4
best	F-7p-17d-25r23n-8f16c-25o-6s-11t-9b-2i-3x-17
better	F-15p-6d-11r-2n3f-7c-7o-3t4a8i5x-5
better for	F-14p-5r-3n3f-4c-6t-3b3a12x-3
better than	F-7p2d-3r3n-13f-3c-2s-3a-3i2x-4
between	F2p8d9r2n2f-4c-5o-2s-3a-9k2i-9x19
beyond	F13p3r7n2f4c3o2t3k-2i-6x-3
bicycl	F-12d-8n-4f-3c-2s14t-6i-8x8
big	F20p-5d6r-6n12f-2c25t5a5i2x5
biggest	d-6r-10f23c-3b-6a-4i-3x-2
bit	F12p15d-5r-9n6f-2c14t9b4a5i-3x-14
bless	d-3r12f-8c-2o-2x-4
board	F-15p-3d2r-6f-7c2o-7t12a6i17x14
boat	F-18p3d-8r-10n-3f-3o-3s-4b-2i23x26
boiler	F11p-3d10r11n-3f-2c5s-5a-4k-3x2
bonus	F-11d-11n-5f-2c10s32t-3x-11
book	F-14p-2d-2n-6f5c-8s4t3i-5x7
bookkeep	F3d-6r-4n14f-3c-2i-4x6
bored	c12a-5x-9
born	F5d-4r9n-6f13i10
boss	F17p-3d-4n10f13c5s-2t-6a7i-4x-8
boss be	F4d-3r-4n14c-2
both	F6p19d-14r9n-9f-7c7o-2s6b5a8x6
bother	F8p-13r4n5c-3o13t-14i-3x6
bother you	F7r-2n-7o14t-8k2
bottom	F9d15r-4f8a-3i8x-4
brain	F24r25f3c17o-9k-2i-2x-3
branch	F-13p-3d-8r12n-13f-9o-2s-5t4b-7i5x6
bread	F-12d-3r-6n-2f7a4i-2x-9
break	p-2d-12r13n2c-3o-6t10b-2k-4i2x-2
brief	F-30p-4d-4r-10n-6f-3c-8s8t2b9a11k2i-2x11
brilliant	F17p-2r-11n-4f17x-8
bring	F-19p-9d-15r-3n-5f-13o-4s-4t-18a3k2i-6x7
bring the	F-9p-2r2n-2f-5c-6o-3s-5a-3i3x7
brother	F-15d-4r-8a-2x6
budget	F5p7d4r-8n13c-5t9a-2i6x-8
build	F-6p-8d-7r-2n10f-4c-4a-2i12x4
building	F6r-7n14f-2c4s-5t-5b-2a-9i9x9
bunch	F23r-2n3f-4c16k-25
bus	F-8p-13d-6r-8c9s-3t-7b-5a-7k3x13
business	F9p4d2r13n3c-3a10x4
busy	F-14p-4r-9n-12f-7c-4a-3i-2x-4
but	F-15p2d-10r-10n-24f9c11o10s-3t7b-2a9k-8i4
but @decided	F-6n-6f-4b-2i2
but @me	F-5n-6f-4c2b-2i2
but i	F-11p-2d3n-14f-8c3o-3s-3t-2b-4a-2i5
but i have	F-9p3r-3n-2c-3a-2x5
but the	F-16d-6r4n-5c-2a-2x5
but you	p3d-9r-5f4c10a-4i4x3
buy	F2p-2r13a-2i-3x3
by	F-12p-12d4n-6f2c-8o5s-7t-16b-2a-16k-8i-3x6
by @day	F6p2r4c-2s2b4a3i3x-3
by the	p-16d4r-2n7f3c11s-6t-12b-2a-16i7x-11
by the end	F-9p-14d-2r4t-9x-3
by the way	F23r4n12f-4c8t-3a-12x-7
by you	F-10p3d-5r-6n-5f3c-2i-2
calendar	F14p10d-2r14n-6s-2t-5a-7i-5x-13
call	F-17p-19d11r-4n-6f7o-2s-4b-6a-8k8i-6x2
call you	F10p10d-2r-4n-4c8t-3a3
calm	F-36p-15d-9r-7n-13f3c-5i-4
can	F8d-11r20n-17f8s4t-4b-5a-3i-7x3
can @decided	F5p5d-5r7n-2c3t-3b-3a2
can @respond	F-11p-3d-2r-3n-2f-2t2
can be	F3p-8d-4r4f4s-2t4a-5i-3x-9
can do	F-2d-8r15n-5f-2b-2a-2x-3
can no	F5d19r-8n-3f7c5s-8t-2b-2a-2k-2x4
can start	F-11r-9c-2a-2i-3
can you	F5p10d4c-3t-5b-2a3
candidat	F8d-6r16n12f-4c-9o4t3k-5i5x-6
car	F-2p-6r11n2c4s11t-7b-2a4i-4x-2
care	F-9p-7d14r-18n-2f-2c-7o-3s-8t-2a-7k-7i-4x4
care about	F18d13n2s-2i-2x2
career	F-12d-4r-8n9b7a4x13
careful	F-19p-6d-2r9n-13c-2x-9
carry	F-2p-2d-6n5f16c-12s16b-3x6
case	p5r3n-6f-3c7o-3s-8b8a4k-7i-4x13
case you	F14p8d4n-2c6t-2i3x-3
caus	F-20p-5d-3n-9c-4o-13a-5x5
cent	F6p-3d-8r19s12a5i3x2
certain	F-11p-6d-6r-2n3f-5s-7t-3b-2a-2i7x5
certificat	F16p6d6n2f-4c17s11t-9b4a-10i-4x-8
chair	F14p2d4r5n5c6o4a2x3
chanc	F22p-13d17r-14n17c7s-2t-3b4a-14k7i9x-13
chanc to	F-13p-7d-4n-3t2b-2i4x-6
chang	F-15p-9d7r4f-7c-11o-5s-9t8a3k-4i4x17
charg	F8d-5r12f-2c-2s-3a-2i-7x-2
chart	F-12r-6f-5a-2i-7x4
chat	F-3p4f-7c-9t-5a6k4i-3x-9
check	F-27d7r-12n-8f-4c-5s-2t26i-9x16
chief	F-13r-3n-6f-3c-3k13i-4x5
child	F8d26r3n2f-7c-8s-2t-7a-18i-5x22
choic	F-20p10n-15f-4c-15o-2s-3t10b8a4k-3i7x-5
choir	F-16d-5r-9n2c-5a7i5x20
choose	F-14p-3d-11r-6n19c-14o-4s-2t14b-3a-8k-5i7x-8
christma	F11p-12d4r14n12f-3s8t6i9x3
city	F-11p-3d5r-8n-3f2s-5x-2
claim	F-3n-3o3s-4b3a2i-6x28
class	F9r13n-3f5c-5s-5t-3i2x6
clean	F4p-5d15f-3c-5s-3a-4i-8x-3
clear	F6p11d-7r12n-4f4c-4o5s6t-3b9a-13x-2
client	F7r15o-2a-2i-4
close	F-18p-3d2r-9f-4c-6o-3s-5t5b5a-3i-8x4
coffe	F-15d-5r3n-12f4t-3a-11i3x2
cold	F17p-2d7n16f-2c-5s-8t-5a-5i11
colleagu	p6d-4r-13n12f-11c4o-5s-2t-8b-5a-17k4i-11x-4
come	F11p5d7r9f-4c4o3s-3t4b-15a-12k-10i13x-4
come back	p-7n-5c2o3t5k-3i12x9
come from	p9d-4r4n-6c-2s-4x3
come in	F-2p-6d4r7c-4b-2a-2i-7
come to	F-5p-2r-3f6c-5s7a-5i11
come up	F-11d-9n-3s5t-7k-2i-8x7
committe	p5d-4r13n-10f-2c-2t8b-6a2k7x-4
communication	F21r22n16f-11x-9
company	F33p2d-6r3n22f17c-7o-3s11t-7b-2a-10i-6x-9
company be	F18p10d3r-10n2f3i-2
compar	F4p11r-8n8f9c-4o-3s-3b-2a-2k-2x13
competitor	F3p3r-18n2f6c-2t-4b-3a-6
complaint	F-26p-12r-5n-11c-3s-2x17
concern	F-26p-7n-2c-4s2t10b-5a6i-6x5
condition	F6p-3d6r-4n17s-2a4i-2x-5
confident	F-17r-8n-9c-3i-8x-4
confirm	p2r-6n14c-2o-2s-2t-14b-4a10i18
confirm that	F-15p-8r-5f2t-3a5i8x2
congratulation	F-12p-5d-2r6n-5f-7c-2s-3a-5i-6x-7
connect	F7p3d-3r14c-2s-5t-14k2i-18x5
consider	F14p14d11r-10n4f10s5t-13a8k5i-6x-3
contact	F20p4d8r-6n16o6a-9x-7
continu	n-3t-2a-7i23x-3
contract	F11d6r-2n3f4c11s20t-6a11i-16x-19
conversation	F-9p4d4r-16n-5f6c-5k9x6
convinc	F4d-3r7n5c-7s2b6i-3x6
cook	F-24p-3d-8r-7n-4f-2c3t16b-3i5x7
cool	F6d-5r-8n4f-5c6s-2a-7k-2i-2x18
copy	F-2r-5n7s-3t-3b-2a-12i-3x-23
corner	F16p-2d10r5n-2c4t-5b5a-2i7x11
correct	F-22p-7d-2r-10n13f-5c-6s-3a16i-6
corridor	F5p-4d9r8n3c-7a-5i-4x23
cost	F6p9r-7n-8c-3o6s22t-4b-3a-6k-2i-7x5
could	F8p-7r11n10f11c-7o-5t-13a4k7i-2x-3
could @command	d-6r5n3c2t2b-2
could @reader	F-6p-2n-3t2i-2x-2
could be	F10d5r-2n3f-2c4t-4i5
could have	F15d-6r-2n16f5c7x3
could i	F-6p-3d-2r-3f4o2s-3t-4b7k2i4x2
could no	F-3p-6d9r2n2f-3c-11b-3a2x-4
could you	F-13p-4n-6f-3c-2o-2t5b-2a-3i-4x-5
could you please	F15p5d7r-2t-8
could you tell	F-5d-5r-2s4b-3a2i-4x-7
count	F-2p9r-4n2f-10c-8s5t-8b-3a2i14x10
country	F8p-13d9r4n2f-2c-2a-5x-2
cours	F-18p-5r-3n-14c5o-5s-9t6a5k4i-2x-11
court	F-19p4d-2r-5n-6f-2c-4a-2k2x-18
courtesy	F9p24r-2n-6c-2t-9b-2i-3x-5
cover	F-27p-5d-6r-6n-9f5c-14s16b-3a-5k-2i-3x-9
crane	F-5p2r-4f2t17b6a12x13
crew	F-26d-5r-7n-2f-2c-5s8b4a-3i10x-2
cross	F-7p-5d-2r-5n-8c9o-3s-2t-4a-15i-4
cry	F21p-2d21c-3s-2x3
cup	F12d-7r-5n10f15c-6x7
cupboard	F18d25r-3n-2a-5i-3x2
curious	F-10p-9r2n5c-3t9b13a23i-2
current	F8p5d-7r-5n21f-3c-5s11k3i-7
customer	F-21d-4r2n-25f-6c-7s-5b-4a-7k-7x-2
cut	F-8d11r-4n-18f-2c-6s-2t2a-3k2i-6x-3
cv	F8p-8d9r4n15f-8c-11o-7t-5a15i10x-12
daily	F-20p-5d-10n-12i-6x4
data	F-21p-5d-2r-4n-8c-9a6i-3x11
date	F-18p7d-5n-17c-13o-3s-4b-11a-7k4i-6x-5
daughter	F-17p7d5r-4n-4c-2o-7t-2a-8i-2x-6
day	F-2d-11r-2n5f19c-9o-8s8t-25b-4a-9k-3i4x-2
day and	F10d-2r-3n12s4a2x-5
day i	F15p-2d14r-3c9a-2x-2
day in	F11p10d-2a-2i5x5
deadlin	F-10d-7n-2s8a3i-6x10
deal	F-4p-6d3r-11n4f-8c10s-6t5a4i20x6
deal with	F-7d-2r-6n4i-3x5
dear	F20p-6r-5n-7f3c22o3s-4t5a6k2i-2x-9
debt	F-7p-7d8r-8n-2b-2a-10i-7x-2
december	F6p-13d4r11s-3t6i-2x13
decid	F-19p-4d-10r3n3f-2c-4o-4t22b-4a9i4x-9
decide	F-8p-8r9n16f-5c-4o-7s-5t12b-6a-5i-10x-17
decide be	F11p-4n15c4t4
decide have	F-12p-3r-2n-7t8a10x-2
declin	F-33p-10d-15r-20n2o-5i-6x-4
degre	F8d-3r3n21f4c-12a-2i-7x8
delay	F-8p14r-2n-3c-10o-6t10b-7i-2x-23
delay and	F18p2o6a3
delight	F5r8n-5t-2b-2a-8k-2i10x-4
demand	F11p8r-11o11s6a7k2x-3
department	F-8p-9d3r10n-7f-3c8b-2a-5i-10
depend	F-6p-8d22r-3n-6f-14c-8t4a-8i-3x-8
depend on	F-3p-4d13r-2n-4f-8c-4t2a-5i-2x-5
depot	F14p7n11f-3c-2s-2a-3x-6
describ	F6p-5d3r-6n15f-7c-2s9b-3a-5i-2x19
description	F-26d-3r-7n-7c-3s-2i2x14
deserv	F26p4d-5r5n11f5c5o-3b-2a-8i6
desk	F-5d-6r-7n-12f3c15o-6s-4t-8b-4a-3k-2i2x6
desperat	F30d37r-5n-2i-6x-6
detail	F6p12d-11r9n-3f-8c11s-12b14a8k2x10
die	F3p-3d10r-3f-3c4a-4i-6x10
diploma	p2d5r-3n5f-5c3o-2b-2a15i3x5
direction	F-13p-3d-2r-2c6a7k5x-13
director	F3p10d-2r-6n-7f6s8t4a2i4x11
disappoint	F-9p-3d-2r4n-21c-4o-8i-5x-5
discuss	F5p13d-5r6n-4f-3c-2s8t4a-5i10x32
discussion	F11r6n11t-2x-5
disturb	F17p-2r-4n9o11
do	F-5p2r-5f-4o10t-3b22a12k-3i8x15
do @any	F7d12c-2i-2
do @reader	F-6p-6r2s3x-2
do anything	F12d16r-5n-4f-3c7i-10
do at	F-14r-3n-5x-7
do i	F-2d-11r5f3c-2s-2t-4b7a5k2i13x-7
do it	F-8p-7d-4o-2t3a2i7x5
do no	F6p-2d5n5f-10c3o-3i-4x-18
do no do	F12p-2d-4r5n5f3c3
do no expect	F-13p-4d-3n-6t-2a-2
do no feel	F-15p-10n-4o2a-6k-2
do no have	F-11p-2d-4r-4o-2
do no know	p-4d11r2f-2c-4o-3b2a-2k2i4
do no mind	F-11p-3d3r-3n-2c-3s-2i3x2
do no work	F-11d-6c6o-2s4x2
do the	F-4p5n-7c2s3t8a6i2x-5
do this	F-9d-9r14n-3f-2c-3t2a-5
do with	F6p-5n17f3s-2a-3
do you	F-13p-14r4f-3c-2s7b3a-3i2x-5
dog	F-20d3r-4n11c-13t-4a-8i-2x13
door	F-9p-3d5r4n-11f4c-11o4s-2a15k4i18x-2
doubl	F-9r-5n-5f-7i-2x-4
doubt	F4p-9d4r18f2c-2o-5t2a-4i-2x4
down	p-7d7c-2o8t-2b-3a-10i13x9
dr	F4d-7r-9n10f12c-3b-2a12k3i2x36
drag	F2p3d-5r5n19c-7a5k3x-5
draw	F4p-4n5s-4b2a-2k-4i7
dreadful	F22r-3n-2o26s-2t-2i4x3
dream	F10p-4d-14r-7n-2f30c4o-3a-7k-2i-4
dream of	F13p-2r-3f12o-2a-4i-2x-2
dress	F-12p-4n-4f-7c13a4x-3
drill	F-16n-2c-5o-6x3
drink	F12p-9d-6n-7f17c14a-4i8
drive	F-10d-6f-8c-5s-4k-2i2x-14
driver	F-3p-2d-5r9n-3f-3c3s3t5b-2a9i-2x11
due	d9n3f-3c-3o-4a4k5i-4x-2
during	F-5p-6d-9r-4n16c-9o11s4t-3b-3k-3x29
dutch	F-18r-2n-10o-5x3
duty	F-8p-5d-4r8c-4o-2s-3t-4i-2x18
e-mail	F23p26d-3r-7c-6o9t-6a-2x-2
each	F-4p6d16r-15s6t-9a-5x-9
earlier	F-4p-14r-4n14c-3a2x-13
earliest	F30p24a7i-7x-5
early	F-26d-13r-6n-12f-4c-8s-7t2b-5k-5
earn	F-10p2d5n-8f-2c4o-2s17a-5i-4x-6
earth	F9p11d-2r-3n3f2c15t-5a3x2
easier	F-15p-4c-4x-8
easy	F-21d-5r15n-29f-3c5s-2t-4a7k-2i-7x9
easy to	F-13p-5n-7c4t-2x2
eat	F-14p-2d-2r-4n-7f5i-3x29
effort	F8p16d-2r-5n5k-6x-6
eight	F-8p-8d2s4a-2i-2x-4
either	F-2p13d-10r-6n5c11s-7t5b-3k-3i-35x-12
eleven	F-21p-2d2r-7n-11f-6c-10a-3k-6i-6
els	F-21p-11d24r-2n-18f-3c-11s-6t-3b9a10
elsewher	F11p7d-2r-2n4f6s6a-3k-2i9x-2
email	p10n14o-7t-6a-3x-2
employer	F-7p5d-7r-8n-8o-5s-2t2a7k3i5x-4
enclos	F-5p-9d-2r20n-3f-3c-2a3i12x21
end	F-21p-15d-7r-9n4f-6c-6o4s-11t-3b-4a2k-3x-18
end of the	F-9p-4d-5r-2t-8i5x-7
engineer	F21p-8d-3r23n12a-6k-5i9
english	F2p-2d2n-6c-5o5s-6t-2b-4a-15x7
enjoy	F-11p-5d-11r-7n-4f-2o-2b-2a-6k-2i-43x11
enough	F15p4d2r-3n16f-6o9s7t-2b6a-6i-5x12
entranc	F-28p-2r-14n-5c-3o-7b-2a8i-3x6
error	F-9p-4n-5o-3s-5a-3i-2x2
euro	F-10p4d-10r-2n-2s-5a-2i-2x-10
even	F36p-8d24r-12n26f14s-18t-2b-2i3x11
even more	F-13n-8a-3i10x9
evening	F11p16d-7r-7n-9f-4c10o4t-3a-5i12x14
ever	F-4d-2r4f-11c-8o7t-3b3a-4k4x16
every	F6d9r2n3f9c-20s4t-7a3k2i-3
every day	p2d-2r8n-2o-2t-2a5i2x-2
everybody	F-9d-6n-3f-2c-6o-2t4b-2a4i14x2
everyon	F-6p-5d23r-15n-10f12o5t-2a-8k-4x-5
everything	F-3p-7d3r-6n14f11o5a-4k5x-15
evident	F20p10r4n13f-2c-3o-4a7x-4
exact	F7d-5r8n7f-5t11i4x10
exam	F-12p-3d-4r3n-2c-3s-2t-7a-4k-3i-7x-11
exampl	F-16p-2d-2r-8n-7f8c-4o-2a-4i6x17
excel	F9d-10r16n3o-2x9
excellent	F-24p-2r14n-10c-26a5i-7x19
except	F10p-5d-7r-3n4c23o-2t-3a-6x5
exception	F11p-7d12r5n5f2a9x-3
exceptional	F4r27f-13c-2x-2
exchang	F19d18r-2n11a-5x-9
excit	F-10p-3d-4r6n-9c-5s-2t-7a-4i28x3
excit about	F-12r-5c-3t-4i20x3
excus	F-21p-11d-8n-12c5o5s-2a-30k-2i-3
excus the	F-11p-3n-4a-7x3
expect	F-13p-9d-23r6n14c-2s-5t8b2a-7k5i-4x10
expect a	F-11p-7r-3n-4c-2s3b6a-3x-5
expect to	F-20p-12d-6r6n-8t15b-4a3
expectation	F7p-2r16n2
expedit	F17p24d-2t-8a8
experienc	F7p6d-23r-13n35f4c-10s-3t-3b6a-15i6x-18
experienc with	F-15n-18c-2a-2i3x-13
expert	F-11r-13n-2f11o-2
explain	F-15d-11r3n-11c-7o5s-15t-2b6a-3k2i-10x6
explain the	F-8d-3r-3n-2s-8b4a-4x-12
eye	F-21p8r-3n6f-13
face	F17p-2d5r-4n13f9c12s-5a-5i-5x-2
fail	F8d4r17n9f-3c-3o5k-4i-2
failur	F-6p-3d-6r11n-4c-4i-8x5
fair	F-45p-3d-21r-5n-12f-10c-3s3b2a-5k2i-9x18
fall	F15d5r3n-4c3o8s-9t-7b10a-12k-5i6x-12
family	p-7d28r-16n-6f-3o-5t-8b-8a5k2i7
far	F8p3d8r-7n19f-7c3o-3s-6t5b-4a4k2i11x4
fare	F26d10n5a-9i8
farmer	F-13r-5n-9b-2x3
father	F-14p5d9r-7n-5f8c-4o-6s-5t3a-2k-2x-5
favour	F23p10d-3r11n5c-3s4a17k5i7x-7
fear	p-5d-13r28n-2f-7c-8o5a-3i-3x2
fed	F5p-3d14c-4s6a-5
feed	F19p-2d23c-3s-4x-2
feedback	F-11p-2n-4c-4o3s-7t-11b14a7i-5x-12
feel	F12p-19r-3n18f34o15t-8b-9a-35k-2x-20
feet	F-14p-3d-15r-2n-2f6c-2t-2a-2x5
few	F-4p-2d-4r11f-2c-2a-3i-2
field	F-12p-3d-12r15c-4s-2i2x-12
figur	F-26d-2r3n-7c-17s21t-6b7a-8i-7x19
file	F-13p-6d-4r-11c2o-7t10a10i-5x-8
fill	p-7d-7n8c10o-2s-2t-8b-2a-8i-7x15
final	F14p19d-5r-3n-8c-2t9b-6a-3k-4i-2x-8
financial	F24d30r-4n-2s8t-2a12
find	F-9p12d10r-14f7c-17s4a-9k2i-12x15
find a	F18p-4d6r16n5c-6x-3
find i	F-8d-7r-9n2c4a-6x-9
find it	F23p6r8n8c5b-2a-2i-2
find out	F-14r-4n-5c-2t7a6x2
fine	F-40p-14d-3r-20n-6c-8o-4s3t-9a-9i-6x11
finish	F-26p-13d-5r3n-3f-2c-12o-2t8b-3a-10k3i3x7
fire	F-24p-2d-10n-2c-5o-2a-2x12
firm	F3p-4r-11n13f5s-4t-7b-5a3k-3i-5
first	F-17p3d-3r-3n-8f-16c-18o4s-4t-16b-6k3i-3x21
first @day	F5p-4d2r4c-2s-4i-3x-2
first choic	F-9p4d-3r-12x-2
first: @amount	F8d7r6c-4k-2i-2
first: @apology	F-10p-4d2n-2c-2o-5t-4a-8k-2x-7
first: @banter	d-3n-6c3x-2
first: @before	F-6d-3n-2c-3a2i-2
first: @beg	F-12p3d-9r4n-2f-4o-3t-3a-10k2x3
first: @command	F10p8d4r6n-5f-2c5t-3b6a18k-2i2x-5
first: @compare	F-4p-6d-7f-4c-4a-5k-3i-3x-3
first: @conditional	F-11d-6r-4c-5o-2s-4b-2a-9k-2i2x-4
first: @decided	F-6d2r-4n-7f-6c-4o3s-8t-2a6x-3
first: @depend	F-7p-2r-3f-2a-2i-3
first: @doubt	F4d-2r-4n9
first: @feelgood	F4p2r5n3f-2a3k-4i-5x-4
first: @future	F-16p-3d-6r-3c-5s-2t-3a2
first: @hedge	F-13p2d-3r-4c-4t-7b-2a4i-2
first: @interest	F-13p-5r-4n-3t-2a-4i16
first: @learn	F-6p-2d-4n-5c-5s-5a2i-6x9
first: @learned	F3r10n-4f-2a-3x-2
first: @lowest	F-11p-4r-2n-3c-2a-3
first: @me	F-3p-5d2r-2n3f-4c-6o3s-8b-4a-9i3x-4
first: @oldwork	F3d-4r5n9f2s3t-3a-4i-6x-10
first: @ought	p6d-2r2n-5f-3b5a5x2
first: @please	F2d4n-2f2c-2t5a14k-4i-2x-2
first: @reader	F-2p-4d-5r-2n4o-7s-9t-7b-7a-17k-2i-5x15
first: @request	F-7p-4d2r-6n-3t-7a11i-3x-2
first: @respond	F15p5d5r-2c9t-3b2a24
first: @sarcasm	F3p-2r-4n7f3a-2
first: @silence	F-13p-6d-3n-4a-3i2
first: @since	F-8r-3n-3c-4a-2x-4
first: @slang	F27p-2d-4r-9n-13c31o-3s-3t-3b-3k-3i-2x-8
first: @started	F13d2r7n2c-3s-2t-3b2a4k-2i-5x-6
first: @teach	F5p-3d2r9n3f-2a-3i2
first: @thank	p-6n-5f-4c4o-2t-2b-4a-7k8x4
first: @we	F-12p-4d-4n-3c-4s-6a-7k-2i-2
first: @when	F7d3r9n2f3c-7s-2t2b-2a-4i-3x5
first: a	F-3p2r7n-4c-7s4t4b2a-2i-3x-2
first: as	F-10p-8d-7r2n-3f-6c-3t2a-4k-3i-3x-2
first: at	F-9r-2n-4s3i-2x-4
first: be	d4r3n-3f-4s7b9a15i-5x-2
first: could	F-5n-2t-2
first: do	F-3p7d2r-8n-10f-2c2t-2b4a16i-2
first: for	F4r-3n5f4o-2s7b-2i-3x2
first: good	F13p2n6c5t-2a-2
first: have	F-9n3f-2c-8s-2t10b-2a7i2
first: i	F-3p-5d2r-2n3f-4c-6o3s-8b-4a-9i3x-4
first: if	F-11p-3d-5c-4o-2s-3b-2a-7k-2x-2
first: in	F-3p-2d-6r6n2f-2c-5b-3a-8x-7
first: it	p-6d5r-7n8f-6c-13o3s-5t-2b-2a-10k3x-3
first: kind	F7p4d2f2t3a13
first: let	F9d-2r2f-3c3t-3a22i-4x-6
first: may	F7r2n2f2t-2a2i-3x-2
first: no	F-8p-7d-3r3n-7f2c-2a-3i-2x-2
first: nobody	F3p-6d3n5f3a-2i-2x-2
first: nothing	F-12p-4d-3n-3c-2a-2i2
first: one	F7p6d-2r2f3c-3a-4x-4
first: please	F-9p-4d2n-2c-7t3k-2
first: should	F-8p-5d2r-4c-2b2i4x-3
first: sorry	F-6n-2f-2o-7t-3k-2x-5
first: thank	F-9p-7r-2n-7o-2t-4b-5a-7k5x10
first: that	F-8p-2d-3r-6n-2f-3s-2a-3i-3x4
first: the	F-21p-13d-2r-15n7f-4c-18o-2s-3t-10b-4a-27k-10i7x37
first: there	F7p2d-2r6n-3f4s2t-3a-3i-2x-7
first: this	F-5p4d-5r-3n3c-4a-4i6
first: we	F-12p-4d-4n-3c-4s-6a-7k-2i-2
first: what	F-10p-4r-3n2f3c-11a3i-2x7
first: when	F9d3r9n2f3c-6s-2t-2a-5i-3x6
first: will	F-17d-5r-5c-4t-3a2
first: with	F6p-2r4n-2c-5a-5k2x-4
first: would	F-2r-2c-4t-5b-2a2i2
first: you	F-2p-4d-5r-2n4o-7s-9t-7b-7a-17k-2i-5x15
fish	F17p3r11f-5c4t-4i-2x3
fit	F-4p7r-10n14f5c-7a-4k6i3x-16
fitter	F-8p12r-5c-5s-3t-4b-2a-6i-2
five	F-7p-7d16r7n-4f-8c-14o-3s2t-4b4i-11x19
five minut	F5p-8d16r9n-4b4a3x6
fix	F24p14d-2r14n-3s10t-6b-3a-4k-2i6x9
flat	F4p3d-6r-5n9s10b-2a-4i-4x-10
flexibl	F-11p3d-5r-3c-3s-3t-2a5x-4
floor	F-15d4r-4n-3f5c-16a6i8x4
folder	F-25p-7d-6r-2n-2o-3x8
follow	F-2p-10d-6r21f2c-6o-2s-7t20b-6a4k-2i-3x-16
food	F13p-2d9n-3c8s-5i-2x-6
football	F18r-2n10c11t-3a-4x4
for	F-9p-16r-2f-5c-16o17t-5b8a-6k19i6x19
for @command	p-2d3r-7n-7o7a-2k4i-3x2
for @decided	d4n-4o3s2t2a2x-3
for @learn	F11p3d5n2o2t2k2i2x7
for @me	d4n-4o3s2t2a2x-3
for @reader	F3p7n2o-4s-2a2i-2x-6
for @respond	p-6d7o3t-2a-6k3i4x-3
for a	F-3p-11r-3n2f6c3o-10s-5t4a7k-9i19x-14
for a year	F21d16n-2c2i2x-3
for any	F-11p-2d-3r-2o-5b11a11k-7i-3
for ask	F20d-3n-4o11t6b-2a4x4
for be	F11d2r-2c-2o11s-5i-3x-6
for i	d8n-9f-3c2o7s4t5b2a5x-6
for it	F-3p-3d-6r3n3f4c-2t-2b3a-2i3x-7
for let	F-8d2n-5c-2o-2a-7k2x10
for let i	F-8d2n-5c-2o-2a-7k2x10
for no	p-2n-3c10a5i-2x-2
for one	F11p-2d16r-5c5a-2i5x-4
for some	F-19r-7f-2s-2b2i5x4
for take	F3d-2r-7n-4f-2o12t2x6
for that	F9p-2d-3n6f-3c12s5a-3k-5x-13
for the	F-4p2d-3r5n-7c-9s-4t-5a-4k8i-4x11
for the interview	F-6p7d2r5n-9t-3x-6
for the opportunity	F6d12r-4i-6x-2
for this	F6d2r4n4f-6c6s5t-3a-6i2x-2
for this job	F12d10n4
for today	F-12p-5n-4c-3
for year	F13r2f7i-3x4
for you	F7p15d-3r3n5f-3o-8s-4b-2a4k-2i-4x-13
for you answer	F12p2d6n4t-2b4a3
for you patienc	F-11d-2f-5o-3k6x-2
for you time	F-10n-2c-2o-2k2
foreman	F8p14d-4n7f-5c-3t2a2i-2x22
forget	F-21p-6n-22f-5c12o4s-3b-2a-15k5i-3x7
forget to	F-12p-2n-7c-5o-2k-3x7
forgiv	F32r-5n5f7c6o15s2t-3b2a-6
forgiv i	F9p2d2r-3n3f4c-5o7s2a2
forgiv i for	F12d6r-2n3f5o5x3
form	F-10p-2d-4r-16n8f-2c-4o9s-7t-6b-4a-14i11x-20
formality	F10p-2d-5r29n-9c-2a2
former	F-12p2d-6r-11n-2c-4o-4s-6a5i-2x8
fortnight	F9p17d-4r7n6o-3t-3a12x-2
forty	F-21p-10d3r-16n7f-2c-4s-4t-4b-7a-5i-4x23
forward	F-2p-3d-10r14n5c-8s-2t-3b-3a-5i-2x-9
forward to	F6p-4d-3r6n-2c-2t-5a-8k-2i-4x-2
forward to hear	F-12p-6t-2i-2
four	F-19p-3d5r-20n-6f-8o-7s-10t-3b-2a-10k-2i-11x18
frank	F16p-5d5r7n13f-3c8s2t-2a-6x5
free	F-3p2d5r-13n-9c9s8t-12b-4a-8k-7i-9x-3
freeze	F-2p-3d-3n12f-2o-13a-4x12
fresh	d-3r15n-3f-2c-2t-2x-9
friday	F10p-5d-5r-4f3c12s-3t10x-3
friend	F-3p-11d17r-10c16o-4t-2a-6k-5i-18x11
from	F3p5r-2n10f-11c-8o-3s-2t3b-10a-6i-13x2
from #	F-4p-4d-2r-3c2s-5a-4x-18
from @reader	F7p7d-3r2s-2x-7
from a	F5p3d-2r-3n12c-8b2a-2k-3x7
from i	F-5p-2r9n-3f-3c-6o-5b-2a-10i2x2
from the	F-7p-5d-8r-2n-6f9c11s-8b3a2i5x9
from you	F16p16d-8r4n-3o2s-3t3b-2i-2x-15
front	p11r-2n14f-6c-8k-5i-5x9
full	F-15p-11d-11r-4n17c-7o2s-3t-11b9a-7k4i-3x12
fully	F-15p-3d-3n-3a-6
fun	F-3p-5d-3r-8n-6f-3c7s-2a-5i17x16
further	F-17p3d-6r4n-7f-3c-10o2s4t21b-9a-3k-4x-5
futur	F5r27f-2c-8s-2t-5b7a-7i-2x-5
garden	d-4r-6n3f-2c4s-2a-4x18
gate	F-11d-2r-2n-6c-13s-2t-8b-4a-6k3i5x-12
gather	F10p-5d-5r9n15f-5c-5i-5x6
get	F38p10d26r14n4f-14c13o-8s8b-15a-5k-11
get a	F-8p-5r-3n5f-8c2s6t-2b-2a-5i-2x5
get back	p9d-3f-2c-6x-4
get back to	p9d-5f-2c-5x-4
get i	F8p8d4r-3c-3t-6a7i4x-4
get it	F17d-4r6n-3c13t-3a-16
get the	p-4d-4r6n4f5c-3s-2b5i-8
get the job	F13p9d2r10n-3c-2t-4i-5
gift	F7d-5r3n-4f11c-2s7
girl	F19p9d-3n-2c19a7i-4x8
give	F5p-17d8n7c-5o-9s4t14b3k6i-8x-5
give i	p2d-2r-3n-6f3c-4s4t5a-6i-4x-2
give it	F14r3n-4c6b5a-3i3x-2
give up	F-2p-10d5r-2n9c-3s3a-3x-3
give you	F-5p8r-3n5c-6o-3t-3k3i-3x-4
glad	F-14p-12d-5n-8f6c-13o-2s8t-3b-5a-4k9i16x6
glad to	F-3p-5d-3n-2s-3k3
go	F10p2d4r5f-7c10o-5s-2t7a6k-2x4
go on	F7p10d-3n-8c4t4a-3k2i11x-11
go to	F-16p-6d-7r-6n-3t9a4i-8x-2
god	F-4d13r5f-20i-3x-3
going	F22p11d8r13n2c7o2s2t4b-10a13k-7i-11x-3
going to	F10p2d-2r5n3c8k-4i-2
gold	F-4r7n-5f-10t-2k6x4
gonna	p-7d-2r-9n-2c19
good	F-5p-5d-9r-16n4f-6c7o-9s-7t-7b-8a-18k-3x-12
good at	F19n16c-3x-4
good that	F15p-2n3c16x3
grant	F3d-2r-2n7f4c-2s10t-7b4a12i-2x20
grateful	F-3d3r-6f11c-5s3t4a8k-5i-3x-2
gratitud	F-3p13n-6c-2k19i-2
great	F13p-6r13n-13f6c7b-2a-3k-2i13x-21
greatest	F5d-5r-19n-3f12c-2b-2a-2i6x8
greet	F-25p-5d-6n-11t-3a-2i-4
group	F8p-5d-2r-2n9f4c-6a6i-2x3
grow	F-18d-11r-2n-6f5c6o-3s-4a-10k-2i9x-11
guarante	F4p-5r18n-2c-6x-6
guess	p-8d-5r-5n5c13x-2
guest	F-5p-3d-3r-2n9f-2t-2x8
guid	F-26d-5r-6n-6f-6c-7b10a6i10x20
guy	F5r-9n5f-14c25o-2t4i-13x-11
half	F-2p-8r-6n7f-5c6s-13b-2a3k-5i-11x7
half a	F-13d-4n-10f-2a3x4
half the	F11d10r2n-2s-4i-4x6
hall	F-33p-4d-7r-16n-5c-11s-4t-9b-3a-6i4x18
hand	F14p3d6r8n5f13c-12o-3s-4t-5i14x2
handl	F-6p-4r3f-5c-2t-2b-3i3x10
handshak	F6d2r6n18f2c-4o2i-3x8
hang	F3p5d2r3n-4f-5c14o2t3a33i15x6
happen	F18p5d-2n-10f6c15s-9t26b-8a6x3
happy	F9p-6d2r2n6f-2c4s7t-4a-8i4x-10
happy to	p-2d-5r4c-3t-2b-3a-3i2x3
hard	F-11p15d2r7n-24o-7s-5t-5b-4i10x3
hard to	F6p10r-4n2o-3t-4b-2x-4
harvest	F-4p-13d8r9n-3c-4s-2b-2a-11x-16
hate	F26d-6r-10n30f-2c9o14t4b-2a-4k-5x2
have	F13p8d10n10f-7c-18o4s-8t18b6k-4i-8x-3
have .. the	F-2
have @boast	F-7p-2d-2r-4f-2x4
have @command	F8p-9r10n5c5o3t-2b3i5x2
have @decided	F-8r3n-9c-3o-2s-2i3x-2
have @interview	F3d-4r6n4t4x-4
have @learned	d-6r-2n6f-2b-2i2
have @past_work	F-4n-7f2c-2x2
have @reader	F3p5d-4r6f-2t5x-2
have @respond	F2p-3d-2r9n3f2x3
have @rival	F2p7d-4t2a-2i-2x-3
have @silence	F10c2
have @started	F7p-4r4n4f3c2a-2i-2
have @strongly	F4p-2d3r-3n-2f6
have @urgency	p-5d-2r7n3c-3
have a	F-9d-2r5n-15f-7c-4o-6s-6t7b2a2i-7x-5
have always	F-8r-15n3f2i4x7
have be	F10d10r2n4f-11s-2b-7a2k9x-4
have be a	F-11p3d2n-7f-4k2
have come	F5p7n10f-3o-2t2a2i-3x-11
have do	F-13p2d-4r-9n4f4c-5s-2t-4a-3i-2x4
have ever	F9d-2r-6n-7f16x3
have get	F2p-8d-4r9n-3f2c11o2s2t8b-2a9k-4i6x-4
have have	F3p10r-4n-6a-7i-2x-7
have i	p4d11r-5n-10c3o-3t3a6k2i13x-6
have in	F-10p-4d-2n5f-2s9t-3b-3i-3x-8
have it	F3p2d-3r-6n5c10t6b-4
have leave	F5p13d-3n-3
have make	F16p-2r6n21c2o4t-3b6i2x-10
have meet	F8p6d-4r7n2f2c-3t8b-3a3i-3x-5
have never	F-8p-3d-4r-9n-2f7c2x4
have no	F10p6d6r-7n-4f3c4o6s3t-4b4a-2k3i8x6
have no hear	F6p9d-7n3t-8a-7
have nothing	F8p-3d5n5f-2a4k-3i2
have one	F-12p-2d-5r-7n-3f3c-2s2a26i3x2
have take	F9p7d-4r9a4i-4x-2
have tell	F-12p-3d-4r-6n2f5c2x8
have the	F-10p-6r-3n-3f3c3s-3t9a5k-7i-4
have think	F-9d-5r-5n-2s5i-2x-5
have to	F-12p-4d4r-7n-3f-10c6t-5
have to be	F-11p-8f-6c-2o-2x-3
have write	p-4d-2r10x2
have you	F7p11d-9r14f-5c-2t12a3x-4
he	F34d8r-11n-2f4c37o4s-5t-6a-16k-3x15
head	F5d4r11n-8f-2c8o2b3a6k-10i-6x-3
hear	F-7p34d-13r-41f8c-19o-18s-16t28b3a13k-3i-15x8
hear from	F-15d-3r-11n-5f-4c-3t-2b-2a-9x-8
hear from you	F-9p3d-3r-3n-5f-4c-3t-2b-2a-9x-8
hear that	F-5d-2r-6n4f3c4o-7s-5t-3a-3x18
hear you	F16p-2d2r5n-4f10s-2x-5
heart	F9p-3d-12r-3n-2f11c6i2x-5
hello	p-3d-6r7n-5f-6c22o-2s-3t-2b-6a-17k-2i-5x2
help	F-24p-5d-4r-10n-8f-11c-8o-2s14t6b-2a15k13i-4x-5
help i	F-4d-3f-3c-2s-3t6a16x-4
here	F-23p-12d-14r-5n-7f-18c-2o5s-4b-12a-9k4i8x-26
here be	F8p-5r4f-3o3b-2a-4x-7
hey	F27p-7d-2r-3n-6c29s-7t-13b-8a-41
hi	F14p-2d-2n-7c14t4a6k3i-6x-3
high	F-12p5d-4r8n-3f-6c-4s-2a9k-2x2
higher	F-14d-4r-4c-8s27t-2b6x7
hire	F-13p-5d2r3n-23f-4c10o-3t-5a-6i2x16
hire i	F5r8n-10t-2a-2i-4
hit	F15r-6c21s-3b9a44x-5
hold	F4p15d-5r-11n-7f8c-2o-2s4t-2a-19k-2x-2
hole	F8p-2d19r10n5c-2s-2a11k-3i-4x5
holiday	F-8p-5d-12n5c11s-5a-14k2i-2x-2
home	F-15p-7d7r-14n-6f-11c6t3b-2a-2x-25
honest	F-12p-7d7r-12f-3c4s-2t3b-13a-17k6i8x-2
honesty	F17r13n11f-3x-4
honour	F-6d-12r-10n-6f17o-2s-2k5i-6x-4
honour to	F-12d-4r-3n-3x-2
hope	F7p-8d24r-27n-2f-12c-3o9s-3t11b-2a-2k-7i-4x-14
hope for	F-13d-11r-2s7b-4a-4i-7x-4
hope i	F-2p9d-6r-3n-9o6i3x-2
hope you	F2p-2d2r-6n6f-2c7o2a-3i-5
hospital	F-6p-5d7r-10n-2f-7c-2t-2a4k-6i11x5
hotel	F8p6r5n-5f12s10a-2i-7
hour	F-10p-11r-8n20f4c9o3s-34b7a4k7i7x14
hour and	F4p-7d-3n10s-2a-5k2i-2x-9
hour i	F15p10d-2n6c3b5i3x-6
hous	F10p3d10r-6f4c-2o-4s-8a3i-6x-13
how	F-14p-19d2r-18n6f4c-18o5s7t19b20a16k-4i-24x17
how @decided	F-9p-2r-2c-3t-3b11x5
how i	F-11p-4d2r-2f-3c-3t-8b19a5k-3i-2x5
how i would	F-9p-2n-6a-4x11
how much	F14p8d2r2n-4c2s6t-5b-4x-4
how the	F-12p10d-10r5n-7f-2c-6s-3t11b-4a7i-4x23
how you	F-10p-2r-3n-4f-6c-6t4b8i-3x5
hr	F15p8d-3r-7n10f-3c13t5b-5
human	F12p-2d6r-6n-3f18
hundred	p6d2n-10c5o4a-10i-3x-3
hurry	F-30p10d-4r-9n-14c-9o-7t-9b-2a5
husband	F11d13n-4f-2c4s-3b-4a-3x-5
i	F-2p-12d-4n-10f-11c-3o-10s-12t-20b-4a-8k-8i-4x-13
i .. @boast	r3f-2
i .. @request	F-2
i .. @respond	p2
i .. a	p2
i .. and	F2
i .. be	n2x-2
i .. for	x-2
i .. no	n2
i .. that	F-2
i .. the	n2x2
i @answer	F-3p-2d-2n4o-3s-3t-4b3a-2i2
i @assume	F4p2d-3r6t2b2a2k-2i-6
i @attempt	F-2p2d-2n-5
i @beg	F7d8r-6n-4a8k-2i-3x-3
i @boast	F8d-4r14n-4f4c-2x-2
i @command	d-2s-5t2a-3k-3
i @compare	F-6p2d-6r-3n-3i2x3
i @decided	F-7p-2n-3f-2o2s-3t-2b-3i3x3
i @emotion	F6p-3d4r-2n-2o2
i @feelgood	d2n-3c2o3b-2a-5k-2i8
i @fit	d-2r-3n2f5t2
i @flirt	F-8n-3c-3b2
i @future	F3p2d3f2c4o-2t-2b3i-4
i @hard	F7p6t4a3
i @hardship	F8d2n3f-2c2o4s-5t2k-2
i @hedge	F-9p-2r-3n-9f2c2s-3t3i2x-4
i @house	F8d4c6a2i-2x-3
i @interest	F-3d-7f2c-3t2b2a4i3
i @interview	F2p2r2n-4s2b4a4k2i-3x-3
i @job	p-3d-4n8c-2s-2b2i-4
i @joinverb	F2p-3d-3r3f2s-2t-2b2i-3x-3
i @lack	F3p4d8r-8f3c2o-3s-3a3i6x-8
i @learn	p3c3s-2b3
i @learned	F-4d-5r-5
i @letter	F5p7d3r-2c-3i-2
i @letterpart	F4p4n3t3i4x5
i @made	F-4r-3n-7s-3t3b2a3x-8
i @offer	F-4p-5d-2a-4i-2x3
i @oldwork	F4n6f-2s-2i-2x-5
i @ought	r-2n5f-4c3s-2t2b4a2k-4x-2
i @past_work	F-7p-3d-4n-5f-2c-2s-4t3b6a4i-2x-7
i @persist	d-2r-2n5c-4o-4i-2x-4
i @regret	d2r-5n-3c3o-2i-2
i @request	p-3n3c2b2i6x6
i @rescue	F-2p-3d4r-8t4a5
i @respond	F-4r-4a-6i4x7
i @rival	p3d-4r4n-2f-2c-4o3b2a-2i-3x-3
i @slang	F6p-3n7a-2i-3x-2
i @started	F12d-4r10c3s-5t-7i-7x-8
i @study	F-3p4r-2n-3
i @superlative	F-7n-3f-2c-3
i @teach	F-2p-2d-2r-4n-5f2c-2t-2x-3
i @thank	F-2p-3o2b-2a-8k7i2
i @timeline	p5d3n-6f2t-2b2i-2
i @urgency	F7p10c-4t3a10x2
i @weakness	F4p-2d-2r-5n12b2i-2x2
i @worship	p-2d-2r-3n2f8c-3a-2x2
i a	F3p18d-5r-4n5f-2c5o-2s-2t17b-2a5i-5x-3
i about	F13p3d-3r7c3b-2a-3k3i2x-6
i accept	F-2p-6d2r9f-3c-3i19x2
i address	F-17r-2n-7c-3o-4
i and	F12p6d4r8n2f-6c-3s2b2i-7x-8
i and i	F7p3d11r-7o-3a-10
i answer	F-6p-10d-3r-4n5c2o-6t-2b9k3x6
i apologise for	F-7n3o-9x2
i application	F-11p7d-7r-2n-3c-2t5a10
i appreciat	F-12p-7d-2n-5a-7k7i-3x-3
i arriv	F11r8n3f-3o3a-2x-8
i ask	F-20p-10d3r-2n-4c-6s3t3a4k-2i5x2
i at	F10p7d5r-2n-4f-3c9t-2b4a3k3i15
i background	F-14d-4r-3n-9i-4x-2
i be	F4p-3r6f-6c7o5s7k3i7x-7
i be a	F-3p7r15f-13c-5o-4s-2a4i-10x-11
i be at	F-11p-5d-2b4i-3x2
i be desperat	F17d16r-3i-3
i be free	F-11p-6d-5c-4a-3x-2
i be glad	F-9r-2c-4s-5t-2i-10x14
i be grateful	F-8p4d-2r-2f-3s2t-2b-8a-13k17
i be impress	F-14r-6n-4f-5i-2x2
i be in	p-3r-5n-3f12c-4s3t2a2i23x-7
i be look	F-7p3d-2r-6n-4f-2s6k2i10x-6
i be no	F13p6d-11r-26n24f-2c-6o8s2a-13k-8i-8x3
i be on	F-12p-3d5f-2c-4o-4a4i6x-7
i be ready	F2d9r-2n-2s-6k-2i5
i be send	F-8p-5r-5c-2a-3
i be so	p-5d5r-7n2f-2o3t2a-5i3x4
i be sorry	F-8d2r-2n-4f-2c-7o-2t-4a-2k2x-2
i be still	F4p8d-6r-4t-3i4x5
i be tell	F11d-2n15c2b6a3i-2x-2
i be the	F26p-4d-4r41n-11f-10s-2t-2i-10x-5
i be use	F-10d-8r-3n-3c-2t-2a-2i-4x-7
i be very	F-5p-2d-2r-5n9i7
i be write	F-26p-9r-7n-6o-2t8x5
i believ	F-7r4n-9b-2a-2x2
i best	F-13d-7r-10n4c-2o-3a-3i11x-3
i can	F-6p-2d4r-5f-6c-8o-2s4t-2a-6k2x-4
i can no	F9p5d19n2f-3c-8o-2s-7t4b-2i-2x-14
i certificat	F11p7d4r-5n6c4a-3
i colleagu	r-15n10c-2x-2
i come	F2p-9d8n7f4c-5b-5i-6
i could	F4p-7d6r2n5f8s-4t-3a-3
i could no	F-3p-3d3r7n-9c-3a3
i current	F6p-2d-3r-2n16f-2c-2s7k2i-3x-2
i decide	F-13p-9n-3t-2a-4i-2x4
i do	F7p-5r2n5f-3o4s-5t-3b4a-3k-5i-7x2
i do no	F-7p-12d8r-10n5f3c-5s-5b5i-3x4
i enjoy	F-8r-2c-2a-3k-2i-17x5
i expect	F6p4d-4r4n4f-3s-2b6x7
i fail	p-2d-3r-3n16o-2x3
i family	F-7p-2d12r-5n-2c-3o-3s3t-3b-2a3k3i2x-3
i feel	F-2d3r-2n-2c-4o11b-2a-4x-6
i find	F4p3d-5r-6n5f11t2b-2k-2i2x5
i first	d-3c-6b-2x2
i first choic	F-9p4d-3r-12x-2
i for	F6p-2d3f4o7s-2b-5a5i9
i forget	F-13p-4n-8a-3k-5
i forget to	F-12p-2n-7c-5o-2k-3x7
i friend	F15p-2d3n2f3c13x-2
i get	F9p3d-3r8n-11c6o-2s-2t-6b-3a3i-8
i give	F-3p5d-3r7c-5o-2s-5t-2b-3a-2k3x6
i give you	F-2p10n-3c-4o-2t-2k3x-3
i go	F5p-3d-4r9c-3t-3b5a-3
i hate	F10d-3r-5n17o8t2k-3i-2
i have	F-7p-4d4r-4n-6f6c-3o-7s3t-12b4a-6k-3i-12x-2
i have a	F16p9d2r9f-6c7o-5s-2t3a-5i4x-4
i have already	F9d-2r20n-5c3o-2x-3
i have be	F6p-2d14r-4n2f-5c-5o3i7x3
i have do	F-15p-5d-4r-3n-2c-2a-3x9
i have ever	F6d-2r-10f10
i have have	F-12d-3r-7n-8c3a-5i-2x-4
i have look	F-13p5d-3r-6n-3i5x2
i have never	F-7p-3d-4r-2n-6f5c2x3
i have no	F-5p-15d-2r-4n5f4c8o4s4t-5b4a-5k2i-3x11
i have tell	F-9d-3r-4n-5f6c2a4x8
i have the	F12p4d-3r11n-2f6o-2t4a4i-2x-5
i have to	F2p-12d4r-8n19o-4s-3t2b-2a6k-3i3x-2
i have work	F-10d-7n-3f3c-2
i hear	F7p14d4r-8n2c-8o-2s-2a6i4x-2
i heart	F3d-10f4c5x2
i hope	F-5d-5r-8n-5f-2o4s-2t2i2x-4
i hope that	F-7p-2d-2r-3o-2s-2i7x-4
i i	F-14p-6r-4c-5o3b-5k2i19x5
i if	F-11d3r-3f6c-3o-2t4b2a5i4x-4
i in	F-4d11r-3n-3f-6k6i17
i interest	F-8p-3r4n-3c-2a-3i29
i job	p-3d-4r4n12f-4s-2t-3a-3
i know	F5d-2r5n4f2o5t-2b-4a-4k-4x-3
i know from	F-15d-2n-7x3
i know i	F18p-2d-7r2n13c7t4b-2a3
i know that	p-4n6f-6c-5s5a2k-2x2
i last	F-5p6r-3n-6f-2o-7s3t-3i-7x5
i learn	F-7d-6r4n-7s-2b3x-3
i leave	F-15p-7d-2f-2c-5s-2t-2a-3i-3
i life	F-11p4d-8r-13n-3f7c3s-2b-4a-10x2
i like	F-11p-2r-3n-7c-3o-2s-4a-2i-7
i look	F-8p-9r2n-7c-2t-4a-5i-10x-8
i look forward	F5p-6r4t-4a-5i-9x-4
i make	F3p2d5n-8b3a2i-2x-4
i may	F10p2d3r4n-3o5s-2t-4b-4x4
i meet	F-13p-2r-3n-5c-2t-5
i more	F-13d-12r-2f4s-4a-2i13x-2
i must	F6p6d8r-4n-5c5o-2s-3t7x-4
i name	F6p-5d-5r9n3c4a-7
i near	F6r-2n-4c18x2
i need	F14p5d16r-6n-10c-3s-8t-3a-4x-7
i new	F18p-2r19n-6c-2t-5i-6
i notic	F-9p-2d-2n-2c-3a-5x9
i now	F-15p-2r-2n-7a-4i-2x4
i old	F5d5r-2n12c2i-4
i on	F3d6r5n-7f4c-6b7a15i6x-9
i only	F-6p-2r-3n-4f-4c-4s-2x-2
i paper	F8p-2d3o2t2
i patienc	F8p16d-5r-5n7c-2x-3
i present	p-2d-4r-6n7c-4t2a-2i2
i promis	F-5p-8r6n-7f-3c3o2x4
i read	F7p4n6f2c-3b-3i2x-2
i real	F-9p-4d6r-3n-3c-6o-2t3a6i4
i remain	F-3r-6n4f3k2i17
i respect	F-17p-9d-3r-3a-2
i save	F12d10r-8
i say	F-14n-6c-2o-2a-2i2x10
i see	F14p-5d3r8n4f-3c4a2i-3
i shall	F14p5d8r-3n5f4c7s4a3i-4x-4
i shall be	F3r11s3i-2
i should	d-2r-9n4c3o4s-2t-4b2a9k-7
i should have	F2p-2r-6n12a-2x8
i side	F-18p-4d-3r-5n-7c-4s2i4
i sit	p-12d13n2k-2x10
i speak	F-9p-5d-2r-2n-4o-2b-2x5
i stand	F12p9d5n-2f5t-6i-4x-7
i start	F10r12c-3t-9i3x-2
i suppos	F-13p-6r-11n-2o-2a-2x-2
i take	p5d-4r-4n-3c-3o6b2a2k3i-6x-6
i talk	F13p7c3s5a2i-4x-2
i tell	F2p10b-2x8
i thank	F7d2n7t-2b-3a-12k6i8
i thank you	F14d3r2n8b-2k4i6
i that	F9d-5r3n10f-2s5t-5a2k4i-2
i that you	p-6d-3n8c2a-2k4x14
i the	F3p2d2r-4c6s2t5b-5a12k4i-9x19
i think	F3p5c5o-2t5b-2a2k2i7x-5
i to	F-4p-2d-13r3n-6f-3c-7o8t7a12k3i3x3
i understand	F-15p-6d-4r-4n-5c-6o-2s2t-2a2i-3x4
i understand that	F-11p-3d-2n-15s2a-2x-3
i want	p8d-4r-2f4c4s3t8a12k2i15x-5
i want this	F-13d3n-6f-3i10
i want to	p-2d-5r-4n4f7s3t11a7k2x-5
i what	p2d3r-11n4c-3s8t-3b5a2k2i-6x4
i whole	F7d13r-3n-3f3c-2a-2i-2
i will	F2p9d-5r-3n-7f6c3o3t-5a-3k4i2x-3
i will be	F-20p3d-11r-7n4f2c-4o-3s-3a-4k-3i6x3
i will do	d12r-7n-2f4c-3s-2a-2i10x-3
i will have	F9p3d5r10n-3c-2s5a-2k-2x7
i will no	F-7p6d-5r-9n8c-2k7i-2x-4
i will send	F-12p-8r-4a-6
i win	F-18r-10n-3c-7x-2
i wish	F-9d-3r-11i12x2
i wish you	F-19d-2r-9n-7i-6
i with	F7p-2d12r-5n-6c10t-2b9a9x3
i wonder	F-7p-3d-4r-2c3t9b3a11
i work	F-4p-4d-6r-5n8s-2b6i-6
i would	F9d3r-4n6f2c5s3a3i10x7
i would be	F-9p-8d3r4n2f-5o-6s-2t3b8a2k-4i-8x6
i would choose	F-15p-2d-4r-4i10x3
i would have	F9d-8n12f4c9s-2b-4a-8i-10x-8
i would like	F9p9d-5r-2n5f-2c-3s-2t-6b6i-3
i would love	F4f6c4b2a2i-2
i would need	F-3d-8r-2f4s9a-2i-3x-8
i would no	F3d-7n2c12s4i-3
i would rather	F-14p-6d4r-3c-7i2
i would still	F-9p-8d-5r-4n9f-3c-6o3t-3a-3k3i20x-5
i write	F8d7r-2n-4c2o2t6b-2a3k-3
i you	F23p12d-6r10n-3f4o-2s5a9k-2i3x8
idea	F-5p-7d-12r-10n10f-3c12s-7b2i12x10
idea of	F2p-2n6s-3b-2i2
ideal	F14r10n8c-6s2t-2a-2i-8x-6
if	F-15p-10d-8r-15n-4f4c3o7s-8t8a-4k-2i-9x3
if @reader	F-3p-2d-2n-3f-2c2t3i2x-3
if a	F6p-3n12f3c-4t-2b-3a-8i-4
if another	F-13d-3n-2f-3c-4t-2a13i2
if i	F-10p-2d8r-2f2c5o-3s-6t-4b-7a-5x10
if it	F-3p-4d8r-4n-9f-3c-6o2s-2t-2b6a-2i7x-2
if it be	F-2p-2d12r-2n-8c-5o2b7a9i4x-2
if the	F-6p2d-5r8n-5c3s2t4a5i5x18
if there	F7p3d5f4s-3t6i6
if there be	F7p3d5f4s-3t6i6
if this	F18p5d6n-5c5o7a-6i-2x-3
if you	F-7p-4d-5n-6f-5c5t6k-2i4x-7
if you need	F5p-5d-3r5t-2a-17i-2
ignor	F5p-8d-9n36c3o-7t-5a-2i-2x-4
imagin	p-17d9r-3f-4c6t-2a-9i22x5
immediat	F7p16r-9n-3t-4a15k-6i-7x-9
important	F11p-3d15n-4f8o3s4t-4b6a-9x-4
impress	F-28d-2r-9n-6f-9i-4x24
impression	F23p7r-2n8f2c9o-5t3b-12x-3
improv	F2p-4d-3r17n-8s8t-2b14i-2x-5
in	F-10p2d-13r-2n-11f-5c-6o-8s-13t-12b2k-4i-7x2
in .. @decided	F-2
in .. @me	F-2
in .. i	F-2
in @amount	F6p-2d-2r9s2
in @day	F-12p-9r-8n-5c-4t4i-6x5
in @decided	F3p2r3o-2s-2b3i-3x-4
in @me	p2r3f-3o-2s-2b3i-3x-4
in @oldwork	F-8n-2
in @reader	F2p2d5r2c-4b2a2i3x4
in @request	F-9p-4d-3s3t3b-2x4
in @visit	F-10p-2n-2a2x5
in a	F11p-7d2r10f5c15o-3s-4t-9a5i8
in a good	F11p-2d3c14a4x-3
in case you	F15p5d5c6t-2i3x-5
in i	F2p5d2r7n2f-7c-3o-5s-3b6a2k-2i-7x-9
in i last	F-19r-2n-7o-3
in may	F-4p-3d2r-2n-2f-2t6a-2i-2x14
in mind	F-16p-6d-9s7b-4a4i2x-5
in person	F7p18r-4f-2o-2k5x-4
in that	d-2r-5n10f-5c5i8x-4
in the	F-3p-12d2r-9n7f4c9o5t-6b-7a-4i7x18
in this	F8p-4r9n-2f4s3t-2i4
in touch	F-12d-5r-2n-2t5a10i-8x2
in two	F6p-4r11t2a-2k-2x-7
in you	F6p4d10r4c-8o2s3b5a4i7x9
in you offic	F-17p-4d-2c-2x9
inbox	F25p-5d34r-3n-4o8k2i-2x-6
incident	F-14p-12r-5n-2t-3i-2x-5
includ	p10d-3r-2n-3c-5s11t-9a-5i3x-6
incom	F29d17n-2s-4a-2x-2
inconvenienc	F-9p-5o-16a-4k-2
incredibl	F11r-5f18c-3k-34x-8
inform	F6p8d5r18n-10f-2c-7o-3t15b-2a20k-2x-9
insist	F3p21d-3r-2n-12c-4o-2t9a7i-2x-2
inspir	F5r-18n-3f11c-4k3i3x-5
instead	p5r-8n8f-4c-5o4s4t-4b3a-3i-6x-6
insuranc	F12p-10d7r-3f5c-2s-6a-6x5
intend	F17p18r-3n2i5
interest	p21d-9r-16n24f-8c-5s-7t12a11k-3i29x12
interest i	F-10p-2r-2f-3s-2a-3x8
interest in the	F-5n-7i9
interview	F28p2d15r-2n8f-3c14o-6s-6t-6b20a8k-3i-9x-9
interview i	F-12p-4d2r-4n-5f-2t-2b3a2
interviewer	F8p-13r-7n17f10c-6o-2t10a4x-11
into	F10p4r8n4f13c-11o-6s15t-3a-8x5
into the	F6p4r9n2f2o-2t-2k-3i-3x6
introduc	F16p-4d-2r17n4c-2a5i-10x7
invit	F-9p13d9r-12f-7c-7a-4k11i-2x2
invitation	F-4d-4n6c-4s-2a15k2x-12
invoic	F-18p-2r-7n-10x-3
it	p7d6r2f-9o-7s-16t-3a5i9x2
it .. @decided	F3r2
it .. @me	F3n2
it .. i	F3n2
it @decided	p5r-2c-3o-2t2b4i-2x7
it @hedge	r2n3f-3c-3t2i8x-2
it @request	F3p6f-3t3i3x-3
it a	F7p-3d2r-3n-3f3c11t-2i2x-4
it and	F-10d-4r4n-3c-6b2i2x3
it be	F6p-13d10r6n3f2c-7o9s-2a-2k3i-6x-5
it be a	F-14p-8r6n-10f8c-12s-2t-4a-9k4i5x-8
it be good	F9r3n-9f4c3a-2x-2
it be no	F-9p-3d-2r-12n-13c8o-6s-2b-2a3x-12
it be one	F-17d-4r-4n-5f-2c-9t-3x2
it be the	F-10d7r-10n-4f9a-3i2x8
it by	F-14p-4d-2s3a2
it do	F-16r-4n4f2c-8o-4a-12x17
it do no	F-12p2r-5f3c-4o-4a-12x5
it for	F10p7r-2n3a7i12x-3
it have	F2p-2d3n-10f-3c11i4x-2
it i	F12p8r2n-4c2t5b9a2i-2
it in	F17p13r2n13c-5t-3b-2a5i8x-2
it on	F-7p-5d5r-7n-3a-4x-20
it take	p-2n-4o-8a-3i-3x-6
it that	F14p9r-4n-6c11t3i-3x-12
it the	F10d-3r4f2b3i7x3
it to i	F15r13n-2c2t-2b4x-5
it will	F-13p-3r-13t7i3
it will be	F-10p-2r-13
it with	F-10p4d-2r-6n2c-2t-2a-3k-3x-3
it would	p10d5n-5f-5c-2t5b-2i9x-6
it would be	F5p9r3n-5a4i6x-4
its	F11p13d-11r6n4f12c-8s-5t-3a5k2i11x30
itself	F6p4r17n9c-6o-5t-2i3x2
january	F11d8r11n-5a-5i-5x-3
job	F-3p2d23r16n22f-39c5o-5t2b-3a-6k-2i11x-14
job be	F-9p-2r-4n-2c-3t-3i8x2
job i	F-15p-3d-4r-12n-10c6s-3t2i7x-2
join	d-6n4f-4c3s3b-6a4i29
joke	F-6p-4r-5n9f4c-10s-4t-2b-3a-2i-2x6
joy	F-18p-7d-8r-9n-3f9i13x3
judgement	F18r8f12a-3i-7
july	F-6p-8r5n-2s10t5a2x3
june	F-4p-8d8r-13s4i-11
just	F2p5d22r-12n-10f-13c4o-4s5t16b-4a23k-4i9x-12
just a	F-20p-8d2n-2c-6s-4t3a-7
keen	F-19d-3r-5n-8f-2c-3t-4b-3k-2i52x-2
keep	p4d5r-8n-7f-4c3o5s-2b-6a-11i6x19
keep i	F-5d2r-2n-5c-6b-2a9i5x-6
keep the	F-10n-4c-3s-4t2i-3x-7
key	F-9p5d5r-5n-4c-4i-6x13
kick	F15p5d-4c14o4a-3x-3
kill	F-7p10d13n-8c-10t-4a-10i-11x3
kiln	F-3p4f-4o5s-2t-3b-3a7i-7x26
kind	F-12p-5d-8r3n11c-2s7t15b10a4k13i-5
kind of	F4p-4d-7n4f-3c7o2s3t-3b2a-13k14i3x8
kindness	F-22p-4d-14r5c-4k24i-3x-4
kitchen	F5d15r2n2f-5c7t6i-3x-6
knee	F-3d-14c3a9x3
knock	F22p5d19n-3c12s-2t10a12i-2
know	F-4p9r3n-9c-14o2s5t38b-5a15k-11i-6x-3
know @compare	F6p3d-2r9n-4a3x-2
know @urgency	F13p13r-2c2k-3
know by	F17p15d-2t-2a-9i4
know from	F-15d-2n-7x5
know i	F10p-5d-4r5n13c3t3b-3a-4x6
know i be	F14p4d-7r4n4c3i-2x4
know it	F14p7r16n7f-4c-7o7t-9a-4x3
know more	F8p-2d-4r18n-9f-2s2a4i2x-5
know that	F11p-5d-2r2n7f3c-3s5a-3i3x-9
know that i	F14r-5n9f-5i3x-2
know the	F-10d4r-7n3c-4o-3s-3t6b3i-7x11
know what	p-3d13r-4n2f3c-4t-6b6a4x-9
know you	F13p7r-9n5f-4c3t-3i3
knowledg	F-17p-2d-5r-18n-2f2c-7o-2i14x-4
knowledg of	F-12r4f-6c-2i3x-2
label	F-11p-2d-9r6n-5c-2i-6x12
lack	F21p7d-2n26f-3c-2s-2b12i-4
lady	F3p-2n6f25c-13a-2k4x11
land	F-7p-6r12f2c-8o-3i8x-5
landlord	F-3p3d5r12n-3a9i-2x-9
languag	F-25d-5n-9f-14c2o-6s-2t-3b5x16
larg	F-13p-5d-14r-6n3f-3c4o-4s-2t-4a-8i16x5
last	F18p8d9r-8n-6f10c7s-6t-10b-4i-19x-4
late	F-30p-5d-14r4n-6f-7c8o-25s-2a-9i3
late reply	F-17p-4o-5a-7
later	F12p2d-5r14n5f-4c3t-2b-2a2k-22i-9x6
latest	F19p14t-8a-3
laugh	F-21p-4d-6r-10f-6c10o2s5t-3a-5i-7x28
launch	F-11r-5f-3c-8k-12x7
law	F-13d-4r-2n-2o-2s-4t-4b-3a-3x3
lazy	F30p-3r-9n42x-3
lead	F-2d5n6c-7o-4t-6b-2i-10x6
leader	F23d-3r8n2f20c-14t4a10k-2
leaflet	F-21r-2n-13x6
learn	F-14p-10d2r8n-4f-6c-21o-4s-9t-15b23a-5k-2i-6x-21
learn to	F-10d-9r2n-6c-3s-2a-2x-5
least	F32p29d-3r-9n10c-6s3b5a9k5i-3x-3
leav	F16p12d8r5n7f-2c-5o-2t-2a-4k-4i-4x-13
leave	F5p13d5r-7n11f9c-19o-7s9t-12b-4a8k2i-12
leave i	F-4d3n-7s5a-2
less	F-4r-6n8s14b-2a-5i4x-7
lesson	F-5p5r5n-5f-4s-3t6b-13a-4k-3i2x-6
let	F17p6d6r-3n-5f-15c16o-5t-6b2a30k6i21x2
let @decided	F4p4d4r-2b2x3
let @me	F2p4d4r-2c-3b2a2x3
let i	F4p8d9r-4n3c-6o-2s2b3a4k3i2x7
let i know	F-9n-8s3k-5i-2x-8
let you	F-22p-11d-2r-4n-4c-3a-4i-3x-2
letter	F-4p-9r13n9f-8c-9s2t2b-3a14k-2i5x4
level	F-5p-7d-9r18n-12f7c-7s20a2i-5
library	F-17p-4d-2r4n-10f-4c-2a-4i9x7
licenc	F-19p-3r-6n-8c-9o-2s4t-2b5a-3k-2i-4x-9
lie	F19p-7d16r-5c4o3s4a5x-4
life	F15p-4d8r-12f17c16o-6s-7b-3a-17i4x-2
lift	F-2p-7d-8r5n-6f7c7t-2a-3k-7i3x17
light	F-8p4d4r-4n-12f13c-5t-3k-6i-3x-4
lighthous	F-8d-8n5f-6o2x26
like	F-3d-2r8n-9f15c14o-12s2t8b-2a6k6x-2
like a	F12p-4d7r5n-3f6c10t-2a-3i-6x8
like i	F6p-5d7r14n-4f-4c-2s7t-3b2i-3x2
like that	F-9r-3n-7f-2c-2s-2i-7x19
like the	F7p2d-3r3n7c-7s-3t-4i3
like this	F7p17d-4r-2n5
like to	F-8p-2d-2r-5n2f-8c-3o-2t9a4i-10x-5
like to be	F11p-2d8r-2n4f-2t-4a-8i6x14
like to know	F-8p-2d-2n-2s3t7a19i-3x-3
like to work	F-9d-4n2f-5c-2a-2i-5x-4
like you	F3p2r-4f13c-4s3t-2b2
line	F-16p4d-12r2n-17c-3o2s-3t23b16a31k-5i6x-10
link	F-13p-3d-5n7c-3o-6t-2b-3a5k3x4
list	F7d11r19o-6s-2t6b-7a8i8x5
listen	F-9p-3d-8r-18n21f8c-4a-4i-8x-2
literal	p-3d20r-5c-7x-3
littl	F19p-7d3r-8n27f-3c-2o-4s9t-2b3a-6i-13x-15
live	F-20d-17r-4n-11f5c-5s-2a-8k-3i-8
live in	F-13p-4r-3c-2i-4x-2
load	F-4d-2r-3n4s-4a-3k-5x24
local	F-10p-13r-7n2a-6i10
lol	F9p10d-9n8c-6t-2a13x-8
long	F-6p14d-15r14f-6c-2s-10t-7b-3a-19k-6i8x11
longer	F8p24d-16r-18n27f-6c-4o-9s-9b-5a6i-10x-8
longer than	F3p-5r-2n11f-2c-2s-4x2
look	F6p2d-10r-3n2f4c5t-7b11a-11k-2i13x9
look after	F-11p-3r-3n-6c-2i3x8
look at	F6p-3r-2n13f3c-6s-3b2a10x6
look for	F-10d-2r-7f4c6s6b4a-2i9x2
look forward	F7p-4d-3r6n-2t-5a-8k-2i-4x-2
look forward to	F7p-4d-3r6n-2t-5a-8k-2i-4x-2
loom	F-4r-15s-3i11x22
lose	F9d17r-16n-7c-2s5t4a12i-3
loss	F12d-5r3n24f-6c-7o-8x-7
lot	F-5p-16d15r-4n2f-8c5s-7b9k19i9x-10
love	F6p-2r12f10c-7o4s-3b4x10
love to	F4r-4f5c2o3b2a3x-2
luck	F-4p-6d13r2n-11f-2c-3s-2t-2a-3k-6i-6x15
lucky	F9p-4d-2r16n-4c7a-2i6x-2
lunch	F-5r-3n-9f-2o6a-2k8i-2x-8
m	F25p7d4r8a-2x-7
machin	F9d-3r3n16f-12c7s7t-3b-3a-6x3
mail	F-7p-5d-6r-3n-11c3o6s-2b-4a-4x-8
make	F12p17d-11r3n12f9c-18o9s-3t10b10a14k-2i5x-4
make a	F4d6r-9n12c-4s-2a7x-8
make i	F-7p7d-3r-9n-2c-3s4t-5b3i-2x8
make you	F10p5d4r-6n2f-5c4o5t4b3a6i-4x3
man	F41p21d9r22n-4f-3c14s-2b-2a15k-2i-9
manag	F14p11d-6r-3n27f-4c-4o-7t-2b-2k-2x-5
management	F6p4d-2n14c-3t-3a-4x-4
manager	F-13p-11d-6r7n-5f2c-10b-3a-14k-2x2
many	F-31p-6d-17r-5n-3f-13c-11o14s3t-6a5k10i9x11
many thank	F3p3r8n4f-6c-2s-2b2a2k10i4x-8
many thank for	F12p3r8n7c-5b2i4
map	F-13d-3r2f-6c-4x18
march	F13p-7d9r-3n2f-3c6s3t7a8i-2x-10
mark	F-9p-2r-11n-3o5t-7b14a6i-2x3
market	F3p4d-2r29n10f-11c-3s-5b6a6k2i-2x18
master	F7d-2r2n-7f14c-2s8b5x-7
match	F2p5d-6r-4n-4f14c8s4b-4a4k-2i3x-6
matter	F17p4d15r7n-11c3s9t13a8k-3i7x-8
may	F-6p-20d-6r-5n8f-6c13o-6t10k-4x-16
may @decided	p-2n2f2c-4t2a3i3
may @me	p-2n2f2c-4a3i3
may be	F8p3d-2r6f-5c3i-2
may have	F-4p4r-4n-12c-2o8t-3b5a8
may i	p-5r-2n4f4c-8o3a6i7x3
may i ask	F-12p-9d-4r3c-2s4t-2b3i6
mean	F-29p-3d11r4n-31f8c7o-3t14b-3a-7k8i-6x8
mean to	F5p7r14n-6f-2o2i-4x3
meantim	F9p13d-3n-2f-2c-2t4a3i-12x-8
meet	F-5p-2d-14r-15n-13f19c2o-3s-5t-11a6k-5i-6x6
meet a	F15r14n-4x-4
meet i	F8p-2r3n7f-3s3t-5a3x8
meet you	F8p-4d-3n-2f10a-2k-6i-2x-8
mention	F-4p4d-3r-16n-7f-6c12s5t5b-10k-6i-4
mere	F19p6d-4r3n-4f14c-3a-3k12i-3x-8
mess	F11d2n18a2
messag	F-13p7d-10n2c-5o-11t9b-2a-19x-8
might	F-6p-11d2r-8n15f6c-4s-5t12b5a13i-6x-8
milk	F-15d-2c-2s-3t-11a-4x11
mill	F-8d5r-3n-2f-10o-4t-3i4x7
mind	F-20p7d10r-7n-15f-12c4o-2t4b-10k-4i16x9
minimum	F11p4d11n6s25b7i-3x-9
minister	F20p12c12t6b-2a4i-8
minut	F4p-32d10r8n26f2c-8o9s7b15a5k-2i-9x2
miss	F-31p-9d-7r-5n-3f-4c-5o-7s-2t-8b11a2k-2i-5x21
mistak	F14p-8d-5r2n19c-4s-2b-7a-10i6x-10
mix	F-17p-4d-7n-13c9i19x9
mobil	F-30p-11n-4f-4c-4s-5a-9i-2x9
model	F4p-4f15o2s-4t-3x26
moment	F-12p-7d-2r-5n-2f4c-5t-5b3a-6k-3i-9
monday	F15p18d-13r15n-6c12t-8b9a4k4i-7x-16
money	F37d33r-3n-2f-2c5s5t3a-9k-2i-4x-14
month	F16p-13d29r13n-3c-2o-3s13t8b-3a-16i-11x-6
month and	F9p-4d10f6s2x-5
mood	F28p-3d5n11f4c11
more	F-10p-14d15r-2c-6s7t-11b4a-7k-2i25x-19
more about	d-3r3f-2c-2o-2t2a10i-6x-15
more than	F5p7d7r-4c-2s-3a-5i-2x7
morning	F-8p-2r2n-3f-6c9o7s-2t-6b-6a-4k2i-6x11
most	F11p-9d-4r2n8f23c-10o-5s-3t-11b10a5k10x10
mother	p6r5n-2f-7c-14s-5a6i-3x3
mould	F-2d-5r13n-3i-3x22
move	F-22p13d-17r-16n-6c-6o-5s24t7b-4i-13
move to	F-10p-4d-6n-3s-3a-2i5
mr	F-3d-16r-5n5f-8b-13a4k10i-7x33
mrs	F2p-5d-3n20c-9s-3t2a-3k3x15
ms	F-10p-5d-3r-9n-6c-12s5a-18k-11i-6x37
much	F-11p-9d-4r-9n10f-6c-2o-8s7t-8b-4a-2k-2i10x3
much for	F-5n4c-7k3i-6
much longer	F20p16d5n-4b-3x-3
much to	F4d-2r5n11o-3t-2i3x2
museum	F22p4d-7r5n15c11a-5k-7i-5x10
must	F4p-12d17r-12n4f20c-11o2s-6t2b-10a-14k-2i-4x-14
must be	F2p-4d3r-2n-9f5a-2i-2x-2
must have	F7p-3d4r5n10f-3c3b-3a-4x-5
name	p-6d11r4n13f-9c-9o-14s13t-7b-7a6k-4i9x12
natural	F-11p-7d-3r-6n14o-2b-4a-3x-7
near	F8p-8d-9r12n-4f2c16o-3s-6t-14b-2a2i-2
near you	F7p-3r18c-4
need	F-11p-6r12n-19f-5c-17o-8s-3t-8b-8a-3k-2i-11x10
need be	F15p9d4r3a2
need from	F-14d-5r-5a7
need i	F-6p4d-13r6c-2t2i-3x5
need it	F6d15r-2c-2i-2
need to	F-2p-13r8n2f-2o-3s-2t2a-6i2x-2
needful	F14p17t-2a19i-4
nervous	F-15p-4d-8r-8n14c-5b-4a-2x6
never	F-10p-3r-23n23f2c5o3s-4t-3a-8k3i-6x19
never be	F11d-3r4n5f2c7a-2
new	F-2p-14d-12r22n-7f-11c-14s-7t3b-4a2k-10i-7x14
new to	F-12p-4r-5n-3f-2s5a-3i-3x7
news	F-14p-13n4f-6c-2o4s-5t12b-8a13k2i-10x-5
next	p-13d4r12n-6f-5c-6s-8t10a-5k-3i11x2
next @day	F7p2r3t-2i-2
next month	F14p-4r13t5a-2
nice	F11p-5d-2r-5n6f-11c10t-9b-5a-21i-6x9
night	F-8p-3d8r-9n-17f-5c-4o-3s-10t-4b-7a-6i-21x4
night shift	F-10d-9r2n-4s2a-3i-7x-9
nine	F-12p-6d-5r-3n9f-8c-6s-4t-2b-4a5i-4x13
ninety	F2p-3d-2r11n-9o3s9i-3
no	F28p19d9r11n8f-5o-8s-4t-17b-16a-11k-3i-9
no @bad	F-8r2n-7c-2
no @certain	F-8d-2r-3n-3i3x2
no @command	F-5p-4d-4r-2n-2c2k3i-2x2
no @decided	F-2p-2d-4r-2n9f2a2
no @emotion	F-10p-4r-4c-3o-2
no @feelgood	F5n12s3a2
no @hard	F-10p-2r-2n-2a-2
no @interest	F12p4r-2n15c-3o4t3a3x-6
no @joinverb	F-6p3n5o-3
no @lack	F-5p-6d-2r4n2o3t3x-2
no @learned	F6d-4r4n2f2c3i3x6
no @mistreat	p10d-2r3n-7c-4a-2k3
no @ought	F-9p-2d-3n-5c2o-2i2x2
no @past_work	F3p6n8f-2c2o-2a-3x-3
no @respond	F7p5r-5n-4x-3
no a	F3d-2r8n-5f5t-2a-2x-6
no answer	F8n4c-3a3x-5
no be	F-2p18d-5r-5n-17o11s-2t2a8k2x-6
no do	F12p8d-3n2f8o2x-3
no expect	F-15p-6d-5n-6t-2a-2x9
no feel	F-15p-10n-4o2a-6k-2
no get	F-3p-2r-9n3c2o-3s6a-2x2
no have	F-6d-6r-3n5o3a-4k2i-4x-3
no hear	F2p16d-12r-4c-3t-8a-9
no i	F9p2d-5r-2n3f-3c6o2b2a2
no in	p10n-5c-4s-2
no know	p-4d9n-4f2c-5o-3b2a-2k2i4x5
no know what	F12d11r-4n4c-2x-4
no leave	F2p11d-4a12x-2
no mind	F-15p-3d3r-5n-2c-3s-2i3x2
no need	F-12p-10d-2n-2f-2o-3s-2a-2x-2
no need to	F-12p-8d-2r2f-2o-3a-2
no one	F7d-5r16n-5f-5c2o3t4a2i3
no other	F6p-5d12r2n-2f2c-2
no receiv	F9p19d-2n-5c-2a-3
no say	F4p10d-5r-4n-7c4o4s3t-2a7k2x-2
no the	F-10p6r-6n-3c3o-2s3t-3a5i3x7
no think	F8d-4r10n5c-4o4b2a2
no time	F11p-5d2r15n2b2x4
no wait	F7p-2d-9r6n-10c10k2i-2
no wait to	F2p-8d-4r18i-2
no work	F-3d-8r5n4c4o-2s3x-5
no work out	F-14n-2c-2o-2
no worry	F-14p-3d-4r-7c-4
no you	F10p-2d17r-3n2f-2s5x-2
nobody	p10d2r-24n23f10c-8o-7s-3t-5b2k-4i-4x7
nobody have	F7d-4r-11n16f5c-4a-3
nois	F-5d-2n-6f-2a3i5x28
none	F22p-4d16r2n-5f6c5s2t-4b-3a-3i-2x-3
noon	F-14p-16d-9n-2t-4a-2i9x8
nor	F10p-6r4n15f-3c-5i7
not: @answer	F-7p-10d-5r2n4t-2a-5x-6
not: @any	F-9d2n-2
not: @assume	F-6p-7n4f-2t-2x2
not: @bad	F-7p3d3r6n-16c4s-3
not: @before	F-4p3d-2r-3n-5f4o2a-2k-2x3
not: @better	F7r3n-5f2s2t-2x2
not: @boast	F-9r-4x2
not: @certain	F-8p-2d-2r-2n-2i5x2
not: @choose	F-7d-3r-2n-3f2c-2a3x-3
not: @command	F-3d-5r-4n3f3o3t-4b-2x-3
not: @compare	F-3p3d-7r5n-5o-3x-6
not: @contrast	F-7p-8n-4f2s-2t-5a-3i-2
not: @decided	F7d-2r3n12f6c-4s-3t-5b-3a-5i-5
not: @emotion	F-12p-4r-2n-5c-4o-2i-2x-2
not: @feelgood	F11p-5d-2r-4n26c-2s2
not: @firm	d3r-6f2b2i4
not: @future	F9p4d2r-3b2k-2i2x-3
not: @hard	F-13p-2r-4n-4f-2c2i3x-3
not: @hardship	F-6p-5d3r-2f-2c-4s-3x7
not: @hedge	F2d-6r8n2c-5s-2i5
not: @hurt	p-2d-5r4n-7t2
not: @interest	F9p3r4n9c-6o3t3a8i-5x-9
not: @interview	F6p-6d-3r2n9x4
not: @job	F-7p-8d9r-3n-2f-2o-2s4t-3a3i-2
not: @lack	p-7d6r9n-8c-7o2s-2t3i-4
not: @learn	F6n10c3s8x-4
not: @learned	F7p-2d-5r3n2f3c4o2a2i6
not: @made	F8p6r7f-2s2a-3x-2
not: @me	d-3r4o2s-3t-4a-6i-6
not: @mistreat	F-2p9d-2n-10c-4k3x2
not: @others	F8p-4d4r3n2
not: @ought	F-13p-3d-5r-2n-7c2o-2i2x2
not: @past_work	F3p4d-4r12n-2f-3c3s3a-3x-2
not: @pay	F12p-3d8r-2f2s-9
not: @reader	F-4p-2d-4r-9n6f2c3o5s2t-4k3i-2x-4
not: @request	F-3r8n-5f3c-2s-3b3i4x3
not: @respond	F5p7d5r-6b-2a-10x-7
not: @rival	F3p5d12r-5n-3s3i-3x-2
not: @slang	F-7d-2r-4n2c-5o2x2
not: @small	F-2p8r-5n-2c3o-2i-3x-3
not: @started	F6d8c2s-2b-2a-5x-5
not: @strongly	F4p5n-2f3o-3a2x-7
not: @timeline	F14p10d-2r3n7f-3c-2t-2i2
not: @urgency	F-12d-5r-3n-2c-5o2
not: @wait	F5p9d-5r4n-5c2k2
not: @weakness	F-5d-3r6n-6f2x-3
not: a	F-12p-8d9r-4n6f-6c-10o2s-2t-3b-2x3
not: and	F-6p-5d-3c-2s-2
not: answer	F-7p-5r2n-2c-2x-3
not: any	F7p8d-3n5s2
not: at	F-6p-3r-6f3c-2a3
not: back	F4p9r-3c3x-3
not: be	d-3r7n-9c5o8s-3i4
not: do	F15p5d2r3n5f3s-2b-2x-2
not: els	d10r-4n-3i2
not: for	F12d4r-2n3f2o3a-4i-4x-5
not: from	F2p7r-4n-3o2t-5x-2
not: good	F9d-2r-3n13c-3x3
not: have	F3p-3d-4r4n4a-3k4i-3x4
not: hear	p7d-5r-2n2c-2t-4
not: how	F10p-3d3n5f6c2a-2k-3x-3
not: i	d-3r4o2s-3t-4a-6i-6
not: in	F-4p5r2n-2f4c-4s-2a2x-6
not: leave	p5d2n-5s-2a2i2x2
not: more	F-8p-3d-2r2i-2
not: much	F9d3r2n4f2o-3
not: need	F-12p-9d4n-3
not: no	F5p9d-2r-4n-3f2x-2
not: of	F6p2d-6n8f-3c3s-2b2x4
not: on	F3p5d-4r-2s3a3x-5
not: one	F-2p4r3n-7c-2t2a2x-2
not: so	F-2p3d2r-2n-6f3c-3a2x-2
not: that	F7p2f3i4x-3
not: the	F-7p-4d5r-9n4c3s-2b2a4i-2x-4
not: this	F6p3r3n-5c-2o-2s-2a4i-3
not: to	p4d11r2f-7s9b-2a-5x-4
not: what	F11d8r2n-3s-2b2x-2
not: with	F8p-4n10f-2o2a3
not: you	F-4p-2d-4r-9n6f2c3o5s2t-4k3i-2x-4
note	F-16p-3d-4r4n4c-9o-2s5b8a-14k3i-3x6
nothing	F-5p-5d-9n4f2c-2o-2s-5t-3b-3k-3i9x-3
nothing be	F-18p-5d-2r-3n-3
nothing to	F-4p2d-10r2n6a3k-3i-2x-3
notic	F-20p6d-6r-10n3f-4c-9o-12s-4t-3b6a-3k4i-8x4
now	p4d4n-2f-4c11o-11s3t3b-11a-27k-9i-2
now be	F13p-2n14s4x2
nuisanc	F9p-2d-4r-2n-3o18
number	F-15p-13d-10r-5n3f-8s-5t-2b-4a-9i-5x19
nurs	F5p-3r-5n18f-3s9a-3i-6x3
o'clock	F5p-3r-3c14a6x-5
obstacl	F23p15r-2n14f-2a9i-2x-6
obvious	F24p-3r38n-3f-2c-4t-4x-7
of	F-2p-10d2r-4n3f15c-15o9s8b6a-5k4i12x2
of #	F-12p-3d-3r-9f-5t10b-2a5i6x12
of @decided	F6p-2d4r3f4c-3o6a3i-5x-3
of @me	F4d4r3f4c-3o5a3i-5x-3
of @reader	p-3f2s-2t3b3k8x3
of @we	F7p5n2f3a-3x-2
of a	p-3r5f-3c2s4t-12i-2x3
of cours	F-8d-2r-4n-8c3s-3b-2a-2i-3x-4
of i	F9d8r6n-3f10c-7o11s-2t3a7k-3i-10x-7
of it	F16p2d14n-2f-6c9t-3a-9i-8x-5
of the	F-19p-3d-15r4n-5f-16c-8o-7s2b-7a-3k-3i-17x25
of the old	F-13f-11
of they	F-12p4r-8n-9f-2c2b-3a-4x-17
of we	F17p10n4f6t-2a-6k-3i-3x-5
of what	F-9p-6r2c2a-2i5x-5
of work	r2n-3s-2a-4i20
of you	p-6d-2r-2f5s-3t6b6k19x7
of you to	F-11p-9d2r-2n-2f-2o2b2a-6k24i-2
off	F3p13d-10r-4n-11f-3c11o-4s4b10a9i-2x4
offer	F-5d-19r2n3f-5c-5o-4s6t3b-6a3k5i-2x2
offic	F-5p10d4r5n-5f-16c8o-5t3b-2a-9k2x11
often	F-24p-4d-6r-7n2c-2x2
old	F-3p-13d3r3n-5f-18c12o3s-11t-4b-5a-7i6x-5
on	F-17p3d6r-14n-7f-16c-6o-12s-13t5b15a4k-10i8x20
on #	F-12p-6r-5a-5i10x12
on @day	F-7p7d-6r-9f-5o-3t-3b-2a-2i-6x-5
on @me	F-3d2r2n-2c-4b2a2k-2x-4
on @reader	F7p3r5n6b2a3k-2i2
on a	d10r-3f-5s-3b-3a8x-8
on i	F-6d4r5n-4c-8t3b4a5k-4i3x-8
on i side	F-16p-4d-2r-3n-5c-2i-2
on monday	F-10p8d-5r-6c-7o-5s2t-2a-6k3i-6x-7
on the	F5p7d-2r3n-4c-2s3t6a-5k2i-6x15
on the #	F14p3r6n6c-2t-3a-5x-15
on the tabl	F7p15r3n-5
on thursday	F-11p-2d-2r-7n-2f-5b-2i-2x-5
on time	F18p4d-4r5n5c4s-4t5b-2k-2x-5
on tuesday	F10p5r-2n4a4x-5
on you	F16p6d-3r11n13o-2s3b5a7k-5i5
onc	F-8p-14d-12r12n-17f19c-5o7s9t8b-6a-8k2i-13
onc i	F21p4d2r16i-7x-4
onc more	F-5p-2d2r-9n-3c-4o5s2a5k3i-2x-4
one	p4d4r-9n8f5c3o-9s-6t-23b-3a10k-3i-11
one @decided	F-6p-2s3i-2x4
one @me	F-7n-3i-2x5
one be	F9p7d-2r5c-7s-4t-2a-4
one i	F-16p-3d-2r-3n-6c3b-2a-3i-4x12
one of	F9d-4r9n6f-7c8s3b-2a-3
one of the	F7p-2r10n-6c7s3i2x-2
one question	F-13d-5r-4n-3a28i3x-4
one thing	F-11p-4r-2n-8f-2c-5t-3b2a3i-7
one who	F5d4r-2n4c7o4i-3x-2
only	F-47p5d-5r-7n17f-4o-3t-2b-4a12k2i-3x17
only the	F4d3r13n-3f4c-3k-2i-2x-2
open	F-13p5d-4r-5n-12f11c-2o-9s-2t3b2a-9k-3i-7x9
opinion	F-14p-4d-2r5n-6c-3s-2b17a4i-2x3
opportunity	F5d17r-11f-5c-3s-4a-7k7i4x-3
option	F10p-13d36r-11n-4s3t-3a2i-2
or	F21p13d16r-4n-5f-4c-3o15s-6t13b2a13i6x-7
or no	F11p8d-4r9n-3c3t2b-3a-9i3
or the	F13d13r-3c3o3a6x-5
order	F-7p8r-9n2f-3c-8s-2t-3b7a9i-5x-3
other	F20p20d-4r3n-7f15c6s3t-6b9x-8
other company	F-14p7d-2r-8n-7i-3
other firm	F-16p-5r-7n-5a2
otherwis	F11p14r3n-4c-2s-3t-2a7i-2x8
ought	F10p3r12n-8f5c-4s-2t-2b15a-6x-8
out	F-28p23d12r-6n20f6c-40o2s4t10a4k4i7x8
out of	F3p-10d22n11f-4c-7o3s-5t-8a-10i5x-7
outcom	F7p-2d-4r9n5f-2t14i-3x-10
over	F8p-7d-2r9n10c5o6s-3t-6a5k5i-7x19
over the	F-4r-3n4f-2c5a-5k3i4x17
owe	p6c6o8b5a4k-11x-6
own	p-5d2r14n2f-2c-12o-3s-9t-7a-8i-10x24
owner	F16p2d-3r-2n16c-2i-4x-3
p	F12p5d7r3f3o7s-8t-8b-3i-5
p s	F5d4r4f2o4s-4t-4b-2i-3x2
pack	F11p-3r-2n-2c15a-2i-2x6
page	F-7p3d-5r3n-10f7c-4o6t-2a-2i-4x-15
panel	F2p5d-2n5f-2c-5o-3s-6t-6b10a-11k6i-3x-5
paper	F-28p-18r-14n3f-6c-15t-4b-11a5x6
paperwork	F15p14r7n-6t-3a8i-5x-13
parcel	F-13p9r-6n-11f-2c-4s-2i-3x3
pardon	F17p-6d-9n-3c-8o20s7b-3a-8i2x2
parent	F-7p-10d3n-7f9c-7s4a3i-2x7
park	r-8n12c8o-6s-11t-9b-7a5i10x8
part	F-20p-3d-13r-2n-11f-14c-6o-4s7t-10b-3a-9k3i12x5
part of	F-15p-4d-5r2n-5f-6s3i6x5
part of the	F-11d-3r-2n-3f-2s2a-2i2x-3
part-tim	F10d-3r-2n6c8s-4i3x5
particular	F-17n-9c-3s-2b9i-6x16
pass	F-22p3d-7r-8f-4c-2t-9b-10a2k-13i-4x-7
past	d9r-3c-4a4i-5x-7
patienc	F-4p30d-19r-12n3f-6c-8o13b-2a-3k11i-2x4
patient	F-3p12d3r-5n-3t-3a7i-2x12
pay	F-8p-7d-8n9c-5s31t-11b-9a8i14
pay for	F13d3r3n3f5s-2
payroll	F-13p-2d-8r5n-5c-3a4i5x3
peac	F15r-5c13a-6x-2
pen	F10p23r-4o-5a9x-10
pencil	F-16p-3c-4o-5a-3i-2x14
pension	F-3d13r-3n-10c-2s15k-3x6
per	F9p7d-4r13n-3s2a-8i3x-4
percent	F-7r-10n-2s-13t-2a-3i-2x-11
perfect	F-5p-9d4r15n-21f13c-9o4a-8
perhaps	F-7p-3d12r-13n3f3c-4o2s-6t6b-7a-8i-2
period	F-23d-4r-10n-3f-2o-2s6a-4x3
permit	F-35d-23r-10c-5s-2t8b-2a18
person	F-11d-28r6n-7f2c-2s-4t-11b-6a6k-3i-2x4
person i	F12p6r-5n7f7o-2x-4
person like	F11p-2d-2r8n-3f10c-2i-2
person who	F-16p2d-5n-2f-7b-2k-5i2x7
personal	F7d-2r-4n22c-2t-2b-3a-3x-5
personnel	F22p4d-2r4n17c-2t3a-2x5
phone	F-6d16r-16n2f-9c-8t-7b-4a3i-13x-9
photo	F10r3n-5o3t-3a-2x-9
photograph	F-11r-2n-3f-4c-2i-3x14
phras	F20p-7n21c-3t-5b5a-2x-3
piano	F-15f-4c-8x12
pick	F-5p-3d13r-17t7a4i-7x-3
pictur	F17p-9d8r4n2f-4c17t-2b-2a-2i15x-4
piec	F-8p-5d6n-5b6a-4i-2x18
pity	F17p5d11r-4n15f-6c-11k-3i-3x-11
place	F-9d2r-4n-8c10o11s6t3b-3a10k-2i5
plain	F-16p-5d-2n14f-2c-6o-2s-3i-4x13
plan	F-3d-5n-9f2c6t-4b13a-2x6
plan to	F5p-2d-2r11n-2a-3i-2x11
planner	F-18p-3n-2f-8x5
plant	p6r3n-6f7c8a2x-4
play	F3p17d7r-2n-5f7c-9b7a-3i-2
please	F19p17d15n-17f-4c-2o8s-4t-10b-9a21k-15i4x-6
please @command	F9p2d3r4i-2
please @decided	F2d11r-9n-3c-2b2a-11i-2
please @mistreat	F-7p-3d-2n-2c2i2x-2
please advis	F-15p-4r-7o-2t4b-4a13
please do	F8p7d11r-5n-5c-4o3t-2k-2
please do no	d11r-5n-5c-4o3t-2a-9k-2
please i	F-12p-4d-2r-5o-2b6a-4x2
please let	F-6d-10r-3c7t-4a-13k-7
please let i	F-6d-10r-3c7t-4a-13k-7
please send	F7p-11d-3r19s-2a10i-2
please tell i	F-11p-3r-3c-2t4b2a-9
please to	F-8p-2d-3r-6a-12x8
pleasur	F-18d-4r-7f-15c-5a-2k-8i23x-13
plenty	F18p15r-5n-3f-4c7a-2i7x-3
point	F-13p-6r-6n-7f-3t-4b13a2k2
pointless	F26n22s-2x-7
polish	F-23r-4n-3f-6o-5i-4x14
polit	p-17d-2n19f-3o3t10b-3x-3
poor	F-8p-2d-7r-4n3c8o3a-4i6
porter	F-16d-3r-6n-2f-6c-7o-2a-3k3i7x3
portfolio	F3p6d-3r4n-4f4c-7b-2k-2x-17
position	p2d-3r13n-11f-2c-9o7s-2t6b-4a-7k-2i-5x-10
possibl	F-7d-7r-8f-3c-5s9t-8a11k-2i-9
post	F-10p-8d3r-5f-3c-20o-3s-14t3b-6a-2i13x-3
practic	F3p17d6r-4n-6f-6s5b10a6x11
practical	d-3r13n-3b-2a-2i6x-5
pray	F6d17r-15f-5s-2i5
prefer	F-8p-4d-4r-12n13c-5t8b-5a2i3x6
prepar	F10p8d-2r9n2c-8o-2s2t-12b-12a12k2i-7x7
presenc	F17d-5r-3n-2f14c-3k-5i-5x-2
present	F-5p-4d-13n15f-3c-8s2t5b-4a-2x-14
presentation	p-4d-5r2n16c-2t-2b8a-2i-5x-7
press	F-8p-10r11n-6f-5c-3k-2i2x20
pressur	F-11p-2r-6n-4c-2o-8t-2a-5i-2
pretend	F7p-7r4n10c2a-5i-4x3
price	F-8p-2r12n-16f-3c-4o-5s-4t-4b-2a-7i-4x22
pride	F11p-2d16r-14n-4f9i-2x-2
privileg	F11d-4r-8f18b-4a-2i2x6
prize	F-24d-5r-15n-5f8c-12s-3x-4
probab	F13d2r-18n20c4o5a-2x-6
problem	p-8r9n-5f-10c-6s-7t5a4k-2i-10x20
process	F39p8r-4n43c-6o-2b-6i5x-19
process be	F15p-2n17t-3x-2
product	F10p-2r-4n4f7c-4a-4x-19
profil	F2p-4r19n-15f4x-7
programme	F-23p-6d-4r-2n-8c-6i-4
project	p-3d-5r21n-4f-5c-6a-7i3x-25
promis	F-7p-9d2r-16n19f-11o3s-3b-2a5i6x9
promot	F12p-2d-2r24n2c-4x-2
proper	F16p-4d4r10n-6c13o4t-2a-2k4i-3x-5
proud	F-21p-3d-8r-3f-2c-2t-3b-2a-5k2i27x16
prove	F16d18r5n-2a5i-2
provid	F-7p10d-12n5c-6s14t-8b3a8k-2x-9
pub	F12p-2r-6n-3c17a-2i5
public	F5p4r-6n15c-2t-2a-4i-5x-8
pump	F-10r-9n-3f-7c11b-4i-3x23
pupil	F-15p-5r2n-8f-4s-2b3a4x-7
push	F8p25r-4n-6c-4t-2a-2
put	F29p19d17r-6n7c13o8s7b-8a22k-8i12x-5
put i	F-3r3n2f-2t-3b-3a-5k2i16
put it	F-4d3n10f-6c-2s5a2x7
qualify	F7p-3r6n12f-2c-7o-5s-2i-18x-2
quality	F-4p-3d-4r9n2s-2k-3i-4x17
quarter	F5d5r15s-8i-4
question	F2p-14d-6r-7n20f18c-4o3s3t-7a-2i-12x-9
question about	F12p-3d3r4n5s-3a15k-2x-2
question be	F8p-3r8n2f8c3o-3s-2a3k-3x-6
queu	p4d4r13n2f-4c-2t-2a-2
quick	F-19p-4r-9n-5f-4c-8o-3s-3t7b-5a-14k16i-3x-9
quiet	F-27p3d-2r-4n-11f-4t-2a-9k-2i-7x6
quite	F27p-2d2r3n16c-10o8b3a2x-4
rare	F-8r-3n8c-6a-4i-2x-5
rate	F-7p8d-17r5n-5c-3a-2i-3x-2
rather	F12p10r3n14f-8c-4o-4s-2b-8a-2i3x2
rd	F-10p-17r-4n14o-7t-6a-8k3i-3x4
reach	F-32p-4d-7r-8n-3f-9o-6t-5b-3a-7i-5x-15
read	F-9p-13d-25n12f5c6t-12b-8a-25k-4i-15x28
read about	F-12p-7n-2c-2a-2i-5x10
read the	F-9p-10r2n3b-2x2
read this	F11d-5n-2c7o8k-4x-2
ready	F9d2r17f-8c-7s-14t5b-2a-6k-3i8x-8
real	F17d13r6f-8c3o2s-13t2b3a3k4i12x5
real @interest	F-11d-5c-3o-2i6
real like	F-18d-9n-2c-6a-2i9
reason	d-9r8n3f-3o-3s3t2b-4a-5k-8i7x3
receiv	F5p18d-7r-9c-11o-2t-3b7a2k6i-4x-11
recip	F-15p-6r-2c-2x18
recommend	F-19p2d-3r-13n-6s-3b13a8k-2x-2
record	F6p-3d-8r18n-12f-2c-3s-5a-3i-2x-2
referenc	F-5p-4n-3f-7o-2s-3t4a20i-7x-3
refusal	F4r-5n12f6c-4s3a4i-3x-6
regard	F-15p-16d-9r3n4c-3o-2s5t21b-8a-14k-2i-5x17
region	d-3r-2n-12f6c-7o8x-10
regret	F-28p-6d9n7o-16s-2b-2a12x8
reject	F8p-15d8r-4n3f-3c8s-3b-2a-5i-3x3
rejection	p4d9r-5n-12f-3c-4a-2k-6
remain	F4p5d-7r4n-6f12c-7s-2t9a3k4i28x-11
remark	F-5p-11r-2n8f-2c-3o3b6a6i-3x14
remarkabl	F-17r-10n-2f-12x-7
remember	F-15p-7d2r-5n-26f7c9t-3a6x-6
remind	F21p18d-2r-8c7a-4i-4x5
remind you	F16p13a-2i-2
reminder	F4d-14r-2c8s-2b-3a-12x2
rent	p-9d7r-3n-8s-4t5a-5i-4x-8
repair	F-19p-6d-2r3n-6f-2c-8o-3i4x23
replac	F-9p-4r-8s-3i-5x34
reply	F17p25d-11r-5f-3c-10o-11t-9k2i4x3
report	F-15p-12d-2r6n-2f-4c-2t-5b-3a-6k3x4
request	F-7p14d-8r-8n-4c-5s-4t9a28k-4i-3x2
rescu	F-9d5r-4n5f4c-4a-2i5x13
resident	F-14r-2n-8k-5i-2x9
respect	F-27p-14d-7r-3n-2f3c-6o-4s-2t8a-2i-2
respect you	F-19p-10d-3r-2n-4a-3
respect you decide	F-19p-10d-3r-2n-4a-3
respons	F17p25d-2r-5n-3t-3a8k-6x-3
responsibl	F-20r-7n-11s-2x-7
rest	F4p-8d-3r17n9c-11t9b-5a-3i-6x-5
rest of	F-10p-2d2r-3t2a-2x-9
restor	F-20p-3d-8r3n-4f-2c-5x10
result	p10r11n-4c-10s-2t12b-7a3k-3i-3x8
retail	F-21d-2r-4n-12f4x2
return	F-13p-8d-2n-7f3s-3t-14b7a-4i8x17
revert	F20p20t5a14
rig	F-21r7n-18c-5x-4
right	p-8d-10n-6f-16c8o6s5t-4b10a7i-6x-5
right to	F4p7r-4n2f-3o8t2b2a2
ring	F-2d12r-3n-9c5s5t-4b2a2k4i-3x10
rock	F24d-4n-3f-5c35a-4k-28i-3x-2
role	F-10p7d-13r-3f17c-8s3t-7a-8i10x-10
roof	F-9p-3d-5n2c-3s-5a-3i2x15
room	F5p-3d-17r6n4f6c-4o-9s10t-6b-4a-3i-4x-4
ros	F-16d-8f-10x6
rota	F10p7d-2r2c-3s-5t-2i4x-5
rough	F-13p-6r-6n-3s9t14b-6a7x4
round	F10p15d6r8n-7f-5c10s4b-8a-10i12x-9
rubbish	F-10p-3d-4r-2n-11c15o-2b8i-2x-3
rude	p-8d-5r-3n10f-5c-14o6b-2a-2k3
ruin	F11d9n20b-2i-2x-4
rule	F-47p-17d-7r-4n-15f-6s8t-4b3a-8x20
run	F13p3d7r13n-8f5c-4s-3t2b-6a-8k-5i9x-10
run out	F13p16d10n-6c-5a-2
rush	F-15p-5d-3r-4o-8a8x2
s	F10p-2d7r8f3o7s-8t-8b-3i-5x3
sad	F-19d-2r-2n-13
sadly	F2d-5r-9n15c-8i-3x-3
safe	F6d8r21n-3c-5a-4x2
safety	F-15d-17r9c-3b-2a2i8x22
salary	F5p-2r11n2f5c-5o3s19t-3b-4a5k-2i-6x-4
sale	F7d-3r10n4f-2t-4a-7i-4
same	F5p6d-3r-8n3c14s11t4k3i2x-5
sampl	F-10d-3r-2n-2c-3s-2t-10b2a-6i-9x32
saturday	F-20p-10r-5f-2c-6a-5i5x11
save	F-4d12r-15n-2s-2a-5x-22
say	p-9d20r-15n12f-4c18o-7s-3t5b-8a11k-3x-4
say a	F6p3n9c-3t-2x11
say and	p11d-2n-6k-3i-3
say it	F13p7d-2r6n8c-3o2a6k2x-4
say no	p-3d17r-8n-8c2o-3s4b-2a3i4x5
say that	F2p-2d-6r8n4f4o-6s-3a-7i3
say that i	F-12p-2d-2n-9f2o-5s-2a-2
say that the	F13d2n10c-4t3a-2
say yes	d9f-2c2t-3i3x-3
scarf	F-20p-5r-13c-2
schedul	p14d-3r-9n5t13b-2a5k-2i-4x12
school	F4p9d-9r7n2f-9c-4t8b-5a4i13x9
scratch	p-5d-2f-2c14x-4
sea	F-16p-8d-9r-7n3f-7c8s5a-7i5
seam	F-19r-5n-7f-6c-2x3
search	F6d17r7n-11f5c-2t20b-11a7k-6i-7x-14
season	F-12d-7r-4n-9f2c-2o-5t-2a-8i-2x3
second	F-16p-30r3n6f2c-2o-2s-8b-11a-19k5i15x7
see	F2p2d-4r8n17f-4c-9o-2s-5t-4a-2k-3i2x23
see i	F4n-2c9o2t-2b4a6i5x-10
see on	F14r3n11
see the	F-12p5d-2r2n-12f-3c-2t-3a5i2x3
see you	F-9r14n-6f-3c-4a-6i-2x-10
seem	p-6d-7f2c4o3s-2t-2a-10i10x10
seem to	F-7p-3d-2r-8n9f-3i-3x3
seldom	F-20p-4d-2r-3n-5f5c-9a-4k-6x4
sell	F11p-4d16n4f-2c-2i-9x14
send	F-3p3d-3r6n-11f-5c-4o5s-9t-17b-6a14k-4x-9
send i	F8p3d-5n8s-3b2a14i2
send it	F-11p-6d-3r-6c3o3a-9
send the	F7p-7r11c-3o-5a9x5
sens	F-3d-2n8c-6b4a-3k4i12x-15
september	F-10p5d-8r-6n-3s-2t4a-3i-7x-12
serious	F16p13d3n3f-2c3o-2s-3t-2k-2i3x-5
serv	F-22p-5r-8n-2f-5c-2s-2i20x4
servic	F-14d-7r-7n7f-7s-3b3a-3i4x-3
set	F5p2d-3r-5n8c-8o-3s-2t2a-3i-3x10
settl	F11p20d-6r11n-4c-11t13a2i-6
shake	F10p9d-4r-5n12f8c3t-6a-2i-4x-2
shall	F39p4d7r11n6f5c10s3b-5a-8k4x-13
shall be	r10s3i3
share	F-15d-11r-12n-2f2c-7o-2s-10t13b5a7k-2i3x5
she	F11p3d6n7f4c-4o-4s-3t-5b6a-9k-5i-3x17
shift	F-20d-7n-5f-7c-8s14t-16b4a8k2i-5x-30
shine	F4p-5r15n7f-7i-2x-4
ship	F-9p-4d-10r6c-6t-2b-2a-3x2
shoe	F3p5d-6n-8f5c12o5b-3a9x-11
shop	F-34p-15d-3r3n-17f-13c-8s10b-2a4i3x16
short	F-18p-6d-11r-5c-4o-2s7t2a19k4i-15x7
short answer	F13p3n6t-3b-3a-2x7
shorter	F-19d-6n-11o3a-3
should	F4p-5d-3r18n-2f-8c-6o2s-10t-11b8a-3k-12i12x4
should @command	F12p5r6c3a-3x-2
should @decided	F-7p-4r-2c-4t2a2
should @me	F-8p-4r-4c-4t2a2
should be	F14p3r17o-2s2t2b7a3k-3i7x4
should have	F3p-10r-3n15c3a-3x5
should i	F-18p-9r-9c-9s-3t4b2a5x-2
should no	F11p9r2n-3o4a-5x-2
show	F19p10d-9r18n12f10c-2t-4b-5a-8k6
show i	F-5p7r-2n-6c-3s2a3k5i-3x15
shut	F7d13r7n-3f-2c-3i-2
sick	p10d10c-12s-11x-6
side	F-30p-7d-9r-9n-4f-7c-10s10b-5a-2k2i11x-10
sign	F-16p-9d11r-10n2f-2c4s6t-2a-7k-3i17x15
signatur	p13d4r-2n5f-3c-11o-4s-2t5a4x9
silenc	F11p25d9r4n-3f5c-3o-7t3b-4a-2k-5
similar	F-13d-4r-6c-3a5i-12x-7
simple	F-5p-7r-19n-7f14b-2a-3i9
sinc	F8p4d5r6n-11f9c-10s6t6b-4a10i14x2
sinc i	F-7p-6d-11n6c2o-2b-2x-8
sinc the	F11p15d11r-4n-7f-3t-3x-3
sinc we	p-3d-3r7t5a6i-2x-17
sincer	F-9p-5r-2n-3f-4c-2o7a-7k2x-5
singl	F3p-6d-3r-7n9f11c-7s-2b2a4x4
sir	F10d6r-14n21f5c-7o2s-2a4k-4i-2
sister	F-16p-4d-5n-3f-2c-4a-2x5
sit	F18d9r6n15f5c-7b-4a2k-4i-6x-4
site	F-11p-5r-8n-9f-2c-2s-4t-6b-4a-2k-2i-5x-2
six	F-13p-3d-2r6n-10f-6c-7o-3s4t-4b4a5k-2i-2x-6
six week	F-8p-9r4n-4f-3c-2a-2i-2
skill	F12d-2r26n12f-20b10a-3
sleep	p-10d-2r-8f2c11i-2x-13
slip	F8p17r3n-2o-3a-3k2i-4
slow	F8r-3n16f-3c-2o4k-2x16
small	F-7p-12d4r-7n-9f14c-17o7b-3k-2x-10
smaller	F-12d-3n-11f-3c-3a-4i-14
smile	F2p-2r6n12f-6b-2k3i-7x21
so	F-14p16d-9r-15n-11f-4c-6o-10s6t11b5a30k-11i-11x-6
so @decided	F-4p-4r3n-5o-2a3x3
so @me	F-7p-2n-3i-2x3
so @strongly	F7p-2d5r-2n3c-2k-4i2
so @urgency	F-9p-5r-2c-2a-2k4
so a	F-13p-4d-5n-2c-2a-2
so i	F-17p-5d-3r-2n-7o-3b3a2i-4x7
so long	F-6p15r-4n-5c2o-5t-2a-4x-4
so much	F2p-4d5r-4n12f3c-4o-2b2a-2k-11i-3x-2
so sorry	F6p-2n-4f-2c-3o11t2x11
so that	F-8p-6d-7r2n-7b2x-5
so that i	F13p-3r13c-2b3a6
so the	F-17p-5d-4n-2f-2c-2s2a-5i-2x-2
softwar	F3r-8n7c-3t-2a-3x10
soil	F-27p-4d-5r-8n-11f9c-2s-2b-5a-4x25
solv	F15d-3r11n-7a-2i-3
some	F11p10d6r-8f-9c14o-5s4t-8b5a-5k-5i-4x4
somebody	F7p12d-5r-27n27f11c-2o-3s-2b12a10k-4i2x3
somebody els	F-11d-6r-5n5o-2b3a4x3
someon	F9p4d10r11n2f-5c-5o-4s10t4b-6a-7k2i-5x8
someon who	F11p3d-3n11f-2t-3b-2i-2x4
something	F10p-5d18r-2n-2f-9c8o-2s5t-4b8a5x-2
somewher	F21d18r-4c9x-4
soon	p-11d4r10n-10f-5c3s-4t11a-2k7i-2x-4
soon as	r-11n5f-2a-3x-3
sorry	F4p-7d-10r-9n2f-13c-12o16s-5t-11a10k-4x-8
sorry for	F24d-2n2f-2o11k-4x-3
sorry i	F-12r-2c2b-2a7k3i-2
sorry sorry	F14p2n5c-8o12
sorry that	F-13d-2f-2c-2i3x2
sorry to	p-3d4n4f-2o-8s3t-9b4
sorry to hear	F-15o-9t-3
sort	F-6p5d-8r3n4f-2c-8s5a-3i-7x9
sound	F-26p-11d-5r-4n-9f-5c-5s-7a-6k-2i-12x5
spare	F6p3d-6r-7n15f-2c10b4a10i-7x18
speak	F-10p-2r-16n8f3c-8o-12s8t-12b-9a11k-6i-4x4
speak of	F2d2r6n3f3c-7s4t-3x18
speak to	F9p11t-2b-3a2x-4
speak with	F-8p4r-9n-4t3a2i-5x-7
speed	F12p33r-4n-4t-13x12
spend	F9p6d-16r4n22c-4o-10s-4b4a-3k6i-5x14
spreadsheet	F11r3f2c6a-2i-3x-3
spring	F-22p-12d-4n-4c-13t5a8i12x12
st	F21p19r10t-2b-2a4x-5
staff	F7p-3d-6r17c-6o-2s14t-4b-6a9k-2i-3x4
stage	F-16p-3d-3r-5n-3s4t7k-2i14x6
stand	F31p7d11r-4n12f3c5o-3s8t-14b-5a-12i8x-2
star	F-16r-9n2f-12c6i-2x4
start	F9p2d4r6f-9c-14s-16b3a-2k-3i-19x-8
start to	F15p3r3x2
start with	F-11p-3d-3r-3n-2i4x2
state	F6d4r-2n14c-2o6s3t8a8k2x6
station	F-18p-6d-6n-2c-4a-5k2i7x5
status	F-3d7o-5s-3t30a11i-2x-2
stay	F-18p6d-3r-7n-11f-11c4o-9s-4b-3a9k-3i-19x11
stay with i	F-7p-3r-10
step	F-21p-5d-3r-17c-4s7t15b-7a5k3i6x7
still	F6p14r-16n4f-4c-2s-7t8b6a-6k-5i21x7
still wait	F10p15d-4n-3t-4a-9i-6x-2
stock	F9n7f-4s5t-3i-2x10
stop	F20p20d9r6n-6f-3o5t-8b2k-2i-4x-7
store	F-3d-3r4n-7f-3s-2t2i7x30
story	F-6p-7d-8r-8n4f-9c9o-3s-3t-2a-3i-3x13
strang	F8p17n-8k-5
street	p11d5r-5n-10c4t-2i3x-9
strength	F-3p-3d4r-6n11c-2t-3b5x-3
strik	F-10p-3d-3n-6c-2s-2x8
strong	F13p2d4r4n4f-5c9i15x-22
stronger	F-16p-9d-2r-9n9t-6b18a3x-3
strongest	F15r17n-12f-8c-2x-4
struck	F-9p-6d-7n-5s-3b-2x25
study	F-18p-3d-6n12c-6s-5t-3b3a-5i-3x12
stupid	n-12c-3o8x4
subject	F-14d-6n-6f-3c-3o5k-11x9
success	d9r-19n-7f8i-2x-9
such	F17p5d9r-25n6f36c-14o7s-2t-6b-5a-3k-10i6x-10
such a	d6r-6n5o4t-4i-3
suggest	F-16r-8n-5b4a5x-7
suit	F-15p-3d-7r-5n2c-5s2t-7b-9a10i-13x-7
suit you	F-12d-2r-4n-2c-5t-3b-2a2x-4
summer	F11p-4r8n-2f-2c12s-2t9b-3a6i-10x-7
sunday	F5p2d14r-3n-5c4s10a4x-15
super	F15d-7r-10n-4f-2c23i-2
supervisor	F6p-2r14n8c-3s-4t-7b-4x-7
supplier	F-4d-3r4n-6f-2t-4a-3x-32
suppos	F-17p-2r-9n-8c2o-3i-2x-3
sure	F-2p7d3r-2n-8f3c-2o-3t-4a3i-8x-6
sure that	F5r14n-3f-2i-2x-4
sure the	p-2r-14n3f3t3a2x2
surpris	F-10p13d-4n4f-2s-3i-7x6
swamp	F-17d-7c-8
swear	F17d-5n-5c28i-2x5
switch	F-10p-5d-4r-3n-3t-2a-2i3x27
tabl	F5p10d4r2n-2f-2c8s-2a-5i2x7
take	F-12p-12d-18r10f2c-7b5a-5k5i7x6
take i	F-4p-5d-5r8n3c7s3t2a10x2
take the	p-2d-2r-2n8c-5o4s4a-5k4i7x-4
talent	F7p-2r18n6f-19c-7a4x-3
talk	F-17p-5d-22r-12n6o6s10t11b-3a-6k-3x7
talk about	F8p6r-3f3t-4a-5k-3x19
talk to	F-5p10r-2n-5f-5s5a2k-2i-5x-3
target	F-17d-4r2f-3c-7x-8
tax	F-8d-4r11n-2f-2t-6b-4a-4k-2i-4x11
teach	p-5d-8r14n-6f2c-13t-5b2a-10i24x-26
teacher	F6p-3r-12n3f18c-2s-2t-5i10x-2
team	F-20p-18d-16r2n-15f-22c-5s-3t-12b-7a-2i6x14
team be	F-4r-11n-2f5i-3x-6
team i	F10n3f6a-2x-4
tell	F8p-7d-4r4n14f8c5o3t5b15a3k-6i-9x11
tell @decided	F-5p-2r-5f2o2t2b3a-2i2x3
tell @me	F-5p-2r-5f2o2t2b3a-2i2x3
tell i	F-11p-5r-11n-2f5c2o4t5b7a-5i3x7
tell i about	F9p3r4t-4a-3k3i3x-2
tell you	F-6p-9d5r-3n8f-3c4o-4b-3a-5x-4
ten	F-36p-9d3r-19n-20f2c-3o-3s5t-4b3a-9k2i-8x13
ten minut	F-13p-6r-3s-2b2a-4i-2x6
ten year	F10d10n-5f-2x-3
term	F4p6d8r-5n-5f-4c-2s5b-5k-2i7
test	F8p-5d-9r-13n21f-3c13o-9s-4t-11b2a9k16i-9x7
text	F13p-6r-4c30a27x5
th	F-2p-3d5r6n-6c-4o-4s-3t7b-2a4k-2i4x-15
th and	d8r-2t2a2x-7
than	F-6p-8d21r11n-25f2c-18o2s-5t-5b-7a-17x20
than i	F-4d-10r-9n2f3s-4a-6i-8x-3
than the	F-6p-2d10r3n-9f-4c-5s3b3a-2i-4x3
thank	F-12p-26d-6r9n-2f-15c-8o-12t-20b-14a-36k45x-20
thank @reader	F-4p-6c-3a-4k7x-2
thank a	F15p-2c13a-2k-2x-2
thank again	F-19c-11o-5k-9i2x-3
thank for	F10p-4n5c11t-7b-4a-7k18i-4x4
thank for the	r-2n-5c6t-4b-4a-3k7i-2x2
thank i	F16r10c4k-7i7x3
thank you	F-10p-14r-2f-2c-7s2t-3b-2a-8k16x-5
thank you for	F4p-9d3r-2n6c-2o-3t-3b-3k4i3x8
thankful	F-16p-3d7r-6n-2o-2s-5t2b3a7k4i2
that	p-4d-18n3f-2c9o-7s2t-8b-10a-5k-3i-6x16
that @decided	r7f2c-8o5s-2t-2a-3k-2
that @learn	r2n-6s2t2a2k2x-5
that @me	F2r5f2c-7o5s-3t-2a-2k-2
that @reader	F-2d4f-3c-2t-2k3i2x4
that a	F-3p2d-3r2f6c3o-5x6
that be	F-2p-6d-4r2n-21c11t4a5k6i-4x-6
that i	F4p-3r12n-2f3c-15o11s-7t-4b3a-6k-4x-2
that i be	F27p4r28n-16f-2c-10o14s-2t-3a2k-3i-4x-14
that i can	F-12p5d-7r3n-3c-2o-6t3b2a3i-3x-4
that i could	F-7r4n-13f-6b3x-5
that i have	F11p-6r19n2c2o7s-2t7b2i-2
that i will	F3p-5r12n-4c2i6x4
that i would	p15d-2r-7n-3f2t-5b-4a-11i12x-11
that it	F-5p14d7r4n-10f-2c-2o-6i6x-2
that it be	F14p10d2n-4f2o2i-2x-5
that the	F-20p-9d-9r-14n-4f5c-15o-4s-2t4a-5k-3i-10x29
that this	F-21r-2n-5f-2o-5x4
that we	F-7p-2d-6r6n-6f-2c5s-2i2x10
that will	F-13p2r-10f2x3
that you	F-4d8f-7c-5s-3t-5a3k8i5x8
that you be	F6r2n-4c9t-4a-3x-2
that you do	F3p-12d-2r10n11c-2a4x-5
that you will	F8d10n-14c-4o3s-2
the	F-7p-4d-5r-6n-5f-16c-13o-26s-7b-12a4k-3x20
the #	F13d3r15n3c-3o-4s2t-4b-3a-7i2x2
the # th	F-6d3r-2n-3c-2o-2s-2a-2i3x-8
the .. be	x2
the .. have	F-2
the .. of	r-2f2i2
the .. the	F-5p-2n-2c-2a-2x10
the @amount	F-3d-4r2f6a3i2
the @answer	F-6p-4d-4r-4n5t2b-3a-6i2x-4
the @bad	F-9p-3d-4r-2n-6c2o2a-2i2x6
the @bother	F9p2d-2r3n-2c2o6a-2k2x3
the @busy	F-3p-3r-2n2f2c-3t8a3k3x2
the @command	F-7p-5d2n-3o-2a-3i5
the @compare	p3d-2r-2n6c-2s2a-2i6x-6
the @day	p2r4n-4f3c-4o3s-6a3i7x6
the @event	F-5d4r-3n-8o-2a-2i-2x-2
the @feedbackword	F5p3r-2s4t3b-4a2k2i2
the @feelgood	F8p3d-4r3f4a-3k2i-3x-11
the @firm	F4p4d5r3n2f-3c-3s-3a-2k2i-6x-8
the @fit	F9r8n-2c2t2x-2
the @hard	F4p2d-4n3o3s3t-2a-2k2i-2x-6
the @hardship	F2p-3d11n-3c-3s3t-3x-2
the @house	F14p3d3r4n4f4s-6b2a-2x-11
the @interview	F6p4d3r-2n4f-3s-3t2b-2i5x-4
the @job	F10p7d-4r17f-3o3b-2a4k3i14x-8
the @joinverb	F-6p2d3r-5o2s-3t2a3x-5
the @lack	F-12d-5r-6n-5t2k-2i-5x6
the @lasthope	F-17p-3d-6f-4c-4i5x-3
the @learn	F5r2s2k-2i-3x10
the @letterpart	F-12p-6d-2n-8f-2t-3b-2a3k-2i-4x-3
the @made	F-5p-3r-4n-4s4i-4x-6
the @negotiate	F-5p-3d-3n4f-2s2b2x-3
the @oldwork	F-9d-2n-5f-7i3x5
the @others	F-3p-5d2r2f-2c2s2b3a2x-3
the @party	F7p2n2c5s-2a-3i2
the @past_work	F-4p-4d3r-5n-5i-3x-6
the @pay	F-3d4n-5f-3o3s7t-3i2x-4
the @perk	F-7d2r-3n-5c-3s8a-2x-5
the @persist	F5p4r3n3f2c-4o3t6k3i-4x-2
the @process	F2p4c-3t9a5x-8
the @rejected	F-4p-3d-5n5f5x-5
the @respond	F-2p-7d3r3n-3c-5o2x-7
the @rival	F-7p-9r3n-2
the @slang	F-3p2r5n-3c-8a-2x6
the @started	F-4f-2c4o-2t-5i-3
the @study	F5d3r-4n-4c9o-2t-2b-3x-9
the @superlative	F10n-3f6a-2i5x-8
the @technical	F5p5d-5r5n4f-7c3t-2a3i-3
the @timeline	F-4r-2c-2s-2t8b-3i2x-10
the @trait	F4d-2r-6n6f9a2i-2x-3
the @travel	F7d4r2n-4c3o2s3b-2k-3x-3
the @urgency	F-5p5r-4f-2c-4o-2t-2b-3a-3x-2
the @visit	F-3p-6n-5c2o2a-4i-4x-6
the @weakness	p2d2r-3n-6f-3c2
the @weather	F-7p-2d-2n-2s-2i3x-3
the @world	F11d8r2n-3f5c-2b2a2i-2
the @worship	F-12p3d-9n2f-6c7s2t-4a-3k4i10x5
the @wrong	F-6p-2d-2n-5c3a-2x-2
the answer	F-5p-3r4n-9c-2t-2b2x4
the best	F17p-6d-6r10n-7f15c-10s-4t-2a-5i-8x-8
the bus	F-9r-2n-4c-5i4
the certificat	F7p-2r5n-3c10s2t-3a-4x-3
the chanc	F-11p-2d-12t2a5k2i12x-6
the chanc to	F-11p-2d-5n-3t2b-2i7x-3
the choic	F9r13n-5c-4s-2t5b2a2i3
the coffe	F-11d3r3n-9c-7a-3i2x-2
the company	p2d-5r9s5t-3i-5x-2
the contract	F17p4d-4r12n5f-2c9s7t-9i-6x-3
the crane	F-9p-2n-5f-2s-3t7a9x4
the date	F-4p5r-7t-7b-2a-7x-7
the day	F17p7r8n2f7s-2k2i-5
the decide	F16p4r4n10t6b-2a5i-4x-16
the delay	F-13p3c-5o-4x-11
the delay and	F18p2o6a3
the earliest	F17p14a4i-4x-3
the end	F-4p-7r3n3c-2o2t-4b-2a4k-2i2x-9
the file	F-14p-4n-6c-5t-2a-2x-3
the first	F13p-2d6r6n-3f-5c4o3t-6b-2a3i2x-9
the form	F-15p-11r-7n-6c-4o5a3k2i3x-12
the hous	F-3d5r-10n-2f-2s-5a-2x2
the interview	F18p8d10r-4n15o-3t-3b-3a-2x2
the job	F-10p8d-15r11n-4f-4c10s6t-9a-3i19x-2
the last	F-7d-4r-2n-6f-2c-5o8s-5a6x-11
the late	F-22p-4r-3c-3o-6a-3i5
the late reply	F-17p-4o-5a-7
the list	F-11p-4r-4n-2t4i-3
the most	F9p-2r4n-4f11t-2a5k-2
the name	F-4p5d-2n-4f-2c-7o-4s-2t-3b-3a4i-2x-4
the new	F-15d-3r-23n3f-6c-2s-7t3b-2a-2k-5i6x7
the next	F-6d-6r-7b-2a2i8x-11
the night	d-8n2c-4t2b-2i-3x9
the offer	F16p-2r7n10a14k3x-7
the old	F-21p-5n-9f-15c-3b-3a-4i7x12
the one	F5p-2d18r-7n2c4o4b-2a-7i-4x7
the one who	F4d6r-8n-3c7o4x3
the only	F-8p2d4r6f-8c-4a-2x-4
the opportunity	F4d10r-6a-3k4i7x-2
the other	F-10p-9d5n2f-4c3s4t2b8a4x-7
the other company	F-17p-7r-7n-3
the panel	F6p3n5c-3s-2t-2b3a-6k3i-2x-5
the payroll	F-11d-3r-5i4
the person	F8p8d-2r7n6t-2a10k-5x-3
the phone	F3p-3d9n-2f-2c-4o2a2i-4x5
the position	p-5d-5r11n-2c-5o4s-3b-2a-4i5x-5
the post	F7p4d9c-2a-4i15x-4
the process	F9p10r4n-4c-3i4x-10
the reason	F12p6d-2r-2n3f3c-2s4t3b-3a3x2
the rest	r10n-7c-5t2b-3a-3i-2x-3
the rest of	F-10p-2d2r-3t2a-2x-9
the right	F3p-7d-4r7c7s-2t-4b3a-4i-6x-2
the room	F17d-2r12n4f11c-3o-6s-2a-2x-13
the salary	d-2r7n2o2t-2i4
the same	F-8p3d-2r-4n4c-3s7t4k2
the second	F-23p-9r-6f-6c-9o-6t-3b-6a-5k-4
the sign	F-18p-8r-11n-2s-3a-8i12x13
the staff	F14r13n6c-2x2
the start	F-9p4d4r-7s-2t3b4a3x-4
the state	F12d3n10o3t4a5
the story	F-11p-4n-7f-2c-3s-2x4
the tabl	F8p15r2n-3c2x-4
the team	F-5p-3n-4f-3c-2
the test	p-3r-3n8t-4a-2k6i-2x-4
the thing	F13p6c14a4k-3x2
the time	F2p-4d-2r-2n6f4c-2o5t10b-2a3k7i-4x-6
the tour	F9p3r4n2f-2c3a-3x-3
the tour of	F10r4n2c5x3
the trade	F9d2n10s-3b3i4x-4
the train	d3r-4n-5c10s3a-2i-2
the two	F-21p-8d-4r-4n-12o-5t-3a3k6i-4x-8
the wait	F-8p-5d5n-2c2o-5s3b-3a-2
the way	F10p-4r7f-4c8b-2a-13i-7x3
the whole	F-3d-9r2f10c2o-2a8i6x-5
the work	F-4d7r-5n-6o3s-4a3x-4
the workshop	F-6p2r-4f-4b-3a-2i2x-16
the world	F7d14r-10n-4f10t-2a-2i-5x-2
the wrong	F-9p-4d-5r2n-7c4x-5
theatr	F-10p-6d2n-7c6k3x10
then	F6p-7d-11r-6n4f-2c-2o-3s-6t8b3a17k-2i6x-12
then i	F-9p-3d2r-5n-3a-7x-3
there	F-6p-3d10r10n-15f15c-6s-2t5b4i25x6
there anything	F-11d-4r-4s-2t5b-4a8i3
there be	F4p3d2r16n-11f10c-4s3t3i2
there be a	p4d10r-10n5f-2c-2o-3s-3t-5a5i-6
there be no	F-3p-14d7r4n-2c2o3t-3i5x-3
these	F11p-5d13r-13n13c5s-4t2b-7i2x-5
thesi	F-14r-5n-14f-3c-5s-3x4
they	F3p-8r3n8f-12c5o-3s-17t-11b-10a-14k-3i-11x3
they be	F5p3d-4r-3n11f-2s-2
thing	F13p2d-6r-5c22o5s-8t17b-4a21k-6i-9x-15
thing i	F-9d-5r-3n-10c4o2t-3a2k-3i-2x-9
think	F19p-9d7r13n-3f-3c12o6s3t-8a-4k-2i-2
think @decided	F-6d-2n-4c-2t2b2i-4
think @me	F-6d-2n-4c-2t2b2i-4
think about	F-15p2r-4n-5s3t-4a-2k-3i8x-5
think i	F-13p-2d-5n-8c-5s-2t5b4a-2i-9x-2
think it	p2r-4n9a2i-5x-4
think it be	F5p5d-4r-7n13x-2
think of	F3p-5d6r6n-9f-3c5t-5b-3a4k4i5x6
think that	F8p-3d6r-5n6o2i4x-8
third	F-5p22d-10r5n-7f-7c-5o-6s-2a-7i-2x-2
thirty	F19p26d-10r-5n15f8c-2b-3a-3
this	F18p22d30r-12f-13c-10o-18s2b-9a15k-5i14x-32
this @day	F6n2s7t2a5i-2x2
this @job	F-3p-4d2r-2f-6t-2a-3
this be	F11p6d3r-12f3c3o4s-2a-20i4x-2
this be i	F18p14
this job	p-4d8r-7n-2f-8c-2s-3t-3a-7i-11
this one	F10p12n2c-5a6
this week	F-3p-6d-5r-2n3c5s5t2a2i-2x2
those	F21p18d-7r-5c28s-4t-2b-2a-5k-5i7x8
though	F8p7d-11r8n19f5c-9o-3s2t-2b2a-4k4i-13x-8
three	F5p23d-6r-7f-12c-7o10s3t-7b-6a-10k3i-7x12
through	F-12p-7r-17n10f-11c-7o3t6a11k6x13
through the	F-4p-5d-4r-4n2f-3o2t-2k4i3x13
throw	F20p-4d-8r7n21c-4a-2i-2x10
thursday	F-6p8d4r-15n2f-8s-3t-6b-7a7i-3x-5
thx	F26p-6c17a7k5
ticket	F16d2r5n-4f15c-5a-4x8
tide	F-15p-4f-2c-10a-3x11
tidy	F-20p-2d-2r7n-5c-11x6
tie	d-7r-8n7f-11c21s5a-4k2i-3x3
till	F14p5d19r-6f4c20o-11b-2a3i-6x-12
time	F-5p-4d-31r8n17f8c6o-4t-9b-2a4k2i-3x-11
time be	F11p18d-2n2f3c-5t-3a2i5x-2
time for	F-16p-9r3n-3c-3b4a2i-2
time to	F5p20d-2n-3b-2a-2x-4
tired	F19p-9d-6n19c5s3i-6x2
to	F-6p11r-5n-6f-2c-16o2s-13b-4a3k12
to #	F-10p-3d-3r-4c-2s-9t-3a-4x-16
to .. @decided	F2
to .. @me	F2
to .. i	F2
to .. the	p-2i2x3
to @accept	p-4r6c2i-6
to @answer	F4p-6d-2r5c3t4a3x-2
to @bother	F12p-2n-3c-2o11i4x-2
to @choose	F2r3n-6a-7k-3i8x-3
to @command	F5p2d6r-8o4s-2t-6b-4a-5i-4x-13
to @decided	F2p5d3r-4n2c-2s4t-2b2a-3i7
to @hardship	F11d8r2s-2a-2
to @interest	F9d4r2f4b-4a-3i8x-4
to @interview	F-12p-2d-2r-2n-5f-4a-4x3
to @job	F4p-4d2r2f5c5t-2b2i4x2
to @joinverb	n-3f3c3s-2t-3a-3k-2i9x2
to @learn	p4r7n-5c-5o-3s3t4b-2a-3x-9
to @learned	F4p5d6r2n-5t7b5a13k-3i-13x-4
to @made	F13p-4d-4r16n-2o2i5x-4
to @me	F-2p2d-4s5t-2b3a3k2i2
to @ought	p10r-2x-5
to @past_work	F9p-6d2r8f5c6o2t-3i13x-2
to @reader	r3n-3c2o3t-4b-2a-3i-2x-2
to @respond	F2r-3n3f-2o3k3i4x-4
to @rival	F-2p-5d-3n-3f2s3t-4b-2a-4i8x-2
to @started	F5d-5r10n2f-2t3b-2a2i8
to a	F-13r-3n-10f-2s4a-6k2i-3
to add	F-21p-5d-10r-3n-4s-2a-4i3x5
to answer	F-5p-9d-2o3a-5x-3
to ask	F-12p-16d2r3n-5f-4c-3o-6s5t25b-2a35k-2i-13x-13
to be	F25p7d13r7n-2f9c-4o5s-6b-7a-3k-2i18x-12
to bother	F7r-2n-5o13t-8k2
to bother you	F7r-2n-5o13t-8k2
to bring	F-11p-5d-4n-5c-3o-2i-2x4
to come	F10d2o6t-8a-3i22x4
to decide	p7d-3n-11t3b-2a4x-4
to do	F10p-5d11r-4n10f-2s-3t-2b-2a-9i9x-2
to get	F2p7d2r-6f-2t4a-3i6x2
to give	F-14p-15d3r-6n-6t-3b2a-2x-3
to go	F4p-6d7c-4o4s5t-4b-2a-5i10x-4
to have	F2p16d-10r6n-7c-2o3s-2t-7b2a-10k3i-5x-6
to hear	F-9p-16d-3r2n-2f8c-4o-8s-7t11b9a13i-12x-3
to hear from	F-11p-13r-2o2t-5a-10
to hear that	F-8p-2d-2n6o-7s-5t-3x16
to i	F-4p6d-9n3f3o-2s12t-4b7a8k5i5
to it	F3p14d-2r-7n-4f2a6i-4x-2
to join	F-8p-2r-3n4f-2c-3t4b-3a-2k2i10x7
to know	F11p13d-6r10f-2s3t13b4a25i-16
to leave	F10p3d4r-7n11s4a-2i-3x-6
to let	F10p3d-5r2n3t-2b2a-3k4i-7x-5
to look	F-7p-2r-2n3f6c-3b2a6i-3x3
to make	F8d3r8n-4f-5o5t6a-3i-2
to meet	F-10r-2n-4f-6c-3s2t-4a-5i3
to meet you	F-8f-14k-2x-2
to read	F-5p-9d-5r-4n3f5o3a-4k-4i-6x2
to reply	p-13n13k3
to run	F15p-2d-2r10n-2f5c3i3x-5
to say	F-6p-3d2n2f9c-6o-4t-3b-2a-12i6x-7
to see	F7p8d4n-3c5o-2t-3b-2k-3i-8x-7
to send	F10p7d-2r-6n-2c7t-5b-2a-2x2
to show	F-2p-2r9n3c-4b-2a-3k4i3
to sign	F12r13n-2c6t3x2
to start	F5p-6d-4r11s3i-3x-2
to take	F-2p-2d-12r4n-4f5c5t-4a-6i11
to talk	F-15p-7d-3r-2n-6f-3c2k-2i-4x8
to tell	F6p8n14f-2o-2a7i-3x-10
to tell i	F-6p8r-5n5a8k2x-2
to tell you	F2p-4r-2n11c2o-2a-3x-4
to thank	p-2n3o2a-6k3i-14
to the	F2p-2d2n-8c6s9t-12b-5k3i9x5
to work	F3p-3d5r-4n-3f10c11s-2t-4b6k-3i11
to work for	F10d7r-4n-4f11i-2x-3
to you	F2p-2d3r6n-7f3c4o6s2t-9b-4a-8i-4x-5
today	F-18p3d-8r-17n-13f9c-8s6k2i-7x-10
together	F12p-4d-7r21n-5f-4c24t-2a-6i-5x6
tomorrow	F-2p9d-3r-10c9o2s14t-2a-8k-2x-5
tone	F-2p-5d9r-4n11o-6a-3i-3x2
tonight	F-5p16d8r-9n-4c7a-8i-3
too	F6p-4r-11n5f-7c4t-12b6a-9k-3i7x4
too long	F12p3d-4n10o5t-3a-2k-2i-4x2
top	F2p2d12r9n-4f-4c7s7i4
touch	F-10d-12r6n-13f16c-10s-2t9b-4a10i-14x16
tour	F-12p6d-2r2f-5o-5a-5k3x-8
tour of	F10r4n2c5x3
tour of the	F10r4n2c5x3
town	F-18p-7d-10n-7c-5s2a-2i8x-6
track	F17r15
trade	F-5d6r8f-13c-13s4b5a-6i-2x-15
train	F7p-5r-4n2c13o-4s8a3k-4x8
traine	p-4d8n-2f2c-3o4t-6b-5a-6x9
tram	F15p-2r6f4c-3t-5b5a-2i-4x38
travel	F-12d-6r-6n-3f-3c-2o2s16t-3b-9a10i-5x-13
treat	F6p5d-10r4n11f-7c-17o-2s-5i7x-6
trial	F11p9d13r-12n10c-6s2t3a-3i-3x11
troubl	F-16p-9d-5r-11n10f-5o-4t-5a-10k7x-2
true	p-6d2r-8n-9f16c-6b-2i7x11
truth	F23p-4d13r10c-6b-2a-2i-2x-13
try	F-15p-9d4r-3n-6c3t-4b10a-14i5x12
tuesday	F-2p11d-9r-2n-5c5o-2s-2t7b-2k-2i-10
turbin	p-3r15n-6a-4i10x14
turn	F14p23d2r-2f2c-2a6i-4x-12
turn down	F5p3d-4r2n13o-2x-6
twenty	F-3p7d-5n15f-5c-3s-5a-3k-2i4x9
twice	p16d-2r-6n10f-9s5b-3a-3i-2x21
two	F-19p4d-12r-9n-6f-10c-10o-21s-24t4b4k2i-14x18
two week	F-2p3d-3r2n-9f-2c-2t12a9k-2x2
two year	F15p-3d-2r6n10i-2x2
typ	F2p6n-20c28o-8a-3x-11
u	F18p7r-4f-2c13a7
umbrella	F-21p-10d-6r-3n-8o5t-2a-5k6x23
unclear	F-22n-16c-3o-2t-4a-8
under	F27p-14r15n13f8c16o-12s-2t8b-3a-6i8x7
under i	F10d6r15n-3c-3x-3
understand	F-11p-17d4r-17n6f-7c-3o3s3t5b-12a-11i-9x5
understand that	F-11d-7r-5n-5c-2s2t-2
understand that the	F-4p-3d-2n-9s3a-2x5
unfortunat	F-28p-6d-8r-12n-5c-9s-4a-8i-2x-11
unfortunat i	F-15p-5d-4r-2n-5s-2i-2x-6
university	F-16p-6r-6n-6f3t-2a-9x-5
unmatch	f-18
until	p4r-6n-3f-5c-3s16t5b15a-3i7x-9
until i	p9r-4b6a6
until you	F8p13r-2s10a-2x-5
up	F5p24d-14r-5n-4f-6o6s-3t-9a4k-3x4
up on	F-7p-11d-3n5t8b5a6x-8
up the	F12p12r6n8f4c-10t-8i6x-9
up to	F-11p-7n-6o-2s-2t-2a2
up with	F12p6r2c7s5a2x4
updat	F-2p-14r6c6t12b-5a2k-3i8x-5
urgent	F-11p-4d-3n-2i-2x12
use	F-27p-2d-5r-9n-5c-6o-5t-9b-9a-8k-2i3x15
use to	F7d-5r2f5c2t-2a-4x-9
useful	F-4p-3d-3r-10n9c5t5b4a12i-8x-5
usual	F-6p3d-6r9n-2f-3c-7s11t10b6
valid	F-10p-8d-10r3c-3x-2
valuabl	F6p3r12n-2c-4o2k2
value	F-13p8d-4r-14n15f-6c-10b8a8k4x-5
van	F-13p-6d-3r-3f-2c-10s-2t-2a-9x25
verdict	F14p8r-3f-2c3t5b-3a5x-6
very	p-12d5r-10n8f-5c-12o5t-4b-6a5k12i31x4
very @feelgood	F-9p-2d-2r-2n-4c-2a-2i5
very @interest	F-10r-4n-2t-2i13
very @strongly	F-8d-3n-4a3i3
very kind	F-15p-4d-3n-6c-2t4a-4i-2x-2
very much	F-21p-3d-13n-2f-3t-2i8x3
video	F6p-5r-2n16c-4i-2x-6
view	F-26p-6d-2r-13n-4f-15c-6s7t-2b14a6k-4i-4x6
villag	F-8p3d10r-10f-4c2o-2s-3a-3k-2i7x20
visa	F-14d-5r-10n-2c-3o-5a2k4i-3x-15
visit	F-5p-11d-5r-12n3f2c5i-12x-6
voic	F-16p-5r-2n-2f5c-5o-2a-2i-3x-4
vote	F5p16d-4r-7n3t2a3i-6x12
wage	F27p-3d16r-7n9f4c-9s19t-3b-3a-5i-9x-7
wait	F12p12d-12r7n-3f-5t-3b-10a-21k2i-13x-9
wait for	p3d6r-7n6c-6o-4t6a-5k-2
wait for you	F-9p-6d5r-8n-5t4a-4k-2i3x-3
wait to	F8p-9d-4r22i-2
wake	F-16p-3d9r-3n-5f-3c-4x-2
walk	F12p-6d14r14n2f6c-7o-3s3t-2b-2a4k3x-3
wall	F-10d-3r-3n-8f3c-6s-2t-4a-10i-7x29
want	F4p8d9r-2n-10f2c9o4s-6b-4a-11k3i-10x14
want a	F13p10d5c-2t-3a-7i-6x2
want i	F13p10d2r-3n6c-2i-2x-3
want to	F-4p-8d-7r-10n2f8c7o6t3a-5k2i-8x9
want to ask	F-12p-16d-3s4t5a14i-4x-6
ward	F-6d-6n10f-4c-3s-3t-7b7a-6k2i-2x5
warehous	F13p-3r19n5c-3t3a-2x-11
warm	F10p12d-4r9n9c-8o-4k2i-5x-9
warn	F7r4n13f-3c-2s-7b-2i2
wast	F-22p-5d3n12c-6o-13s-7a-2k-2x-6
watch	F8p-2d-6r8n7c3s-5t-5a-3i-5x12
water	F9p-9r-6n10c8s-2b-3a-5i-2x14
way	F-4p-6d-12r5n10f-15c14o-4s-3t10b-5a-13k-5x-9
way to	F-9p4d-2r-4n2f-2c-8a2x12
way you	F-9p-2d-2r-4n-2c-2t-2i-4x4
we	d4r4n-11o-7s-5t-7b-4a-4k-5x-3
we @future	F9p2r6n3c3x2
we @interview	F-7d-4n-3s2a6k2i2x3
we be	F16d17r10n-6c-2s-4i-3x-5
we both	F18p11r5n3s5a8x2
we have	p-8d9r-8n-4c5s-3t-3a-8i-3x-13
we speak	F-9p-4n-2f-2t-3a-2x2
we talk	F-2p6d-4r3n-5f-2c-2o5s7a9i7x7
we will	F11p4d-6r11n7a-2i2x2
we will be	F14p5r11x-3
weakness	F-3p-5r3n-11f10c8b-7a2
wear	F-7p-6d-8r-12n2f-3c9s4a-4k2i13x8
websit	F11d-6r5n30f-2c3s-2x2
wednesday	F15p23d-8r-8n-3f2c-2t4k4x-13
week	F-7p13d-9r-2n-4f-9c2o-7s-9t15b-6a-6k-5i3x-3
week and	F9p16r3c-4i-3
week of	F5p8d-2n-2t3a4x-9
weekend	F-14p7d2r-6n5f-2c-27s-8t-5b-2a-2k2i-7x12
weigh	F26p3r-4n24o3s-2t-3b7i-5x-6
welcom	p-4d-4r11n7f-4c-4o3t6b9a23i-3x-9
what	F13d3r10n10f7o-4t-2b13k-4x9
what @decided	F-6d-2n2f-2c-3t-3b4i5x-2
what @hedge	F-8p-2s-2t-3b4a2i-2
what @learn	F-8n-2i3x2
what @reader	F4d2r6n-2f2c-3s3t-3a2i-2x-2
what a	F-2p-3d-2n-6f9c5a-4x6
what be	F20p7d-3r-4n2f-2c21t3a-4i-4
what happen	F-12c-7t10b-5
what i	F-6p-2d-4r-2n5f-5c-5o-2s-3t-5b5a-4i12x-2
what i be	F5p4r11i9x3
what i would	F-9p-3d-6r-3n4b-3a-4i-3x6
what it	F9p-2d6r4a-4i4x7
what the	F-4p9d-4r-7f-2c3s3t6b4a9k-2i-5x-5
what would	F-12p-4d2r-2n-2c-2s-3t-5b6a3i-4x-2
what you	F8d5r14n-4f6c-7s7t-7a5k-2i-4x-3
what you say	F-8p-2n-4s5t-2x5
whatever	F12p-6d6r-4n-7f7c9b8i-7
when	F-4p-3d4r-3n-12f6c5s-13t28b-10i-4x7
when @decided	F3r8n-4c2t2a2
when @reader	F-2d3r-7n-4c4a2i-2
when i	F8p3r11n-7c4o-2t-4b-2a-4k-2i-4
when the	F-5d-5r-19n-2c8x-2
when you	F-5p3d7r-15n-8f-2c9s-3a5i-4
when you will	F-8p-3d5r-8n-2c-2t5b3a3i-2
whenever	F-16p-15d3r-10n-2f-3c4t22a9k-4i-4x-11
where	F2p-5d7r-6n4f-12c15o6s-9t12b15a4k-13i3x9
where i	p8r-4n9f-2c-7o4t-9b2k-3
where i be	F-3p-3r-5n11c-3b2a-3k-3i3x-2
where the	F-11p-2r-5n3f-3t-3i6x16
whether	F-21p-5d-10r4n-7f-5o-4s13t38b-8a27i-23x4
whether the	F2p3r-6s4t5b-2a15i-11
which	d-11r15n8f2c-16o5s-7t-8b4a14k4i-11x4
which be	F-4p2d13r-5n-10f-2c-8o5s-3t3i-6x4
which be no	F-13p-6n-8x4
which i	F6p7d-6r-2n8c3s3a-5k-2x9
while	F-16p-2d-5r-10n-8f4c9o-3a-4k2i-8x10
who	d-12r4n15f-16c-5o7s-6t-24b-15a-4i-18x17
who @request	F-11d-3r2c-2t-3b-2
who be	F2p-7d6r7n-4c3o3b3i-4
who can	F-25p-3d-6f-2c-3x9
who have	F5d9f-2t-2a5x-5
whoever	F24p-4d3r3n13f-4c12b-2a3k2x3
whole	F26p3d9r-7n-8f26c8o3t18a13i5x-16
whom	F-10p-6d-2r7n6c-2o-2s-8t-4b-11k-7x3
why	F20p19d-15n9f5o-5s-9t-11b6a2k8i3x30
why have	F9p14r-2n-3c-4t2a9
why i	F-2p2r-8n4f2c-6s-2a-2k3x-16
why the	F-16p-5r-3n-8c4t-2b3i-3x20
why you	F-9p-5d-5r4c-2o-2b-3a-3k2i-2x-4
wife	F-8p9r6n-2f-3s-2t-5a-5i-11x-4
will	F-14p-20d11r14n-12f-8c-20o4s-6t-4b-9a-7k-3i-6
will @command	F-4p-2r-8n-3f3b2i-2x4
will @persist	F-6r-4n2a-2
will @respond	F-3p-7d2r-4n3f4a-2
will be	F13d-10r16n-6f-2c-4o-3s-6t-4b-4i-3x-4
will be in	F-17p3r-15n-2c-2s-2t-5x-7
will come	F15p17d-2r-2c4a-2i2
will do	F-2d12r-12n-2f4c-3a-2i10x-3
will find	F-19p5r-20n-4s3x-2
will get	F-7p-15d-3r2n5c3b-2i-3
will have	F7p-9d9r12f-2c4s10t-4b-2a-7k-2x7
will have i	F-15p-3d-2r-10i4x8
will have the	F-12p-7r2s2t-5a-6k-2
will no	F-11p4d-6r-3n-7c2s3a3k7i-4x7
will say	d17r-6n-4c-3a3
will send	F-12p-8r-4a-6
will you	F-14p-5d7r-5t10b-3a4x-3
win	F-26p-3d2r16n3c-31a-8i-2x-12
window	F-3p-11d4r8c2t-3b8a-4i-4
winter	F-2p-6d4n-8a-2k-2i-3x-11
wisdom	F14d-3n-4f19k-31i-3x-3
wish	p7d-9r-10n17f-8c-3o-3b-3a9k2i10x11
wish to	F12p7d-2r-3n8a7i18x2
wish you	F-21d-2r-9n-7f-2c-2i-6x-2
with	F-20p-3d-12r-9n-4f-14c-3o-6s3t2b-7a-3i-3x9
with @decided	F4d-4r6o4b3i-3x-4
with @me	F4d-4r6o4b3i-3x-4
with @reader	f2c3i8x-5
with a	F-2p6d8r-7n-4f-4c-4o8s9b-3a13k7i-10x-3
with i	F10p-2d-9r14c3o9s3t2b6a-2i-6x-8
with the	F-7d-9r-7n-15f2c11o-8s10a8k-2i-3x26
with two	F-10p-2n-3f-2c-4o-2s-2
with you	F3d2n3f5c6o-2s-3t2b-2i18x-12
with you decide	F16p7n10t-5b-2a3
within	F26p12d-11r14f13c5s-4t-2a5i-3x-2
without	F28p10d21r-15n2f16c-3o4s-5t-6b4k6i-3x-22
without a	p-2d7n-2o2a-4
woman	p-2r-10n24c-4t-2a-2k-2i4x-7
wonder	F-9p-4d-12r-13n10f3c13t24b4a31x16
wonder how	F-11p-3r-2n6f-5t2a2x3
word	F22p9d-9n2f30c9o7s3b2a-11k-3i-18x-8
work	F2p-8d3n2f20c2o6s-6t-14b12a-18k-7i-14x10
work for	F16p-2d10r5f10s5b-3i-9x-8
work for you	F10p-2d4r4f6i-2
work in	F-12p-2d-8r-8n3f2t3a-2i16x4
work on	F-12p-5d-5r-6n5t-2b4k5i4x-2
work with	F5p2d-5n11a-2i-4x3
work with you	F-16p-2d-2r-6n-4c5i6x-5
worker	F-6d5r-6n4c-9a-5x-2
workshop	F-11p-3r-6n2f-11c-5o-2t-2b-8a-5k-4i30x-11
world	F21d25r-7n-7f18t-3a-4i-10x-5
worry	F-34p-5d-2r-17n5f-5c-7o-3b-3a-2i-3x14
wors	F-14p-3n-13c6s-2a9
worst	F-8p-8d-3r-6n9c-2s-7b-2a-3x-3
worth	F21p-5d-11r10n18f3c13b6i-3x-9
would	F-6d10r10n-18f-4c-9o7s13t-7b10a7i20x6
would .. to	F-2d-2i2
would @command	F6p-2d3r5s2b-2
would @compare	F-2r-5n2s-2i4
would @feelgood	d-6r3f3i2
would @hedge	F-3r-5o2s2a-2x-2
would @interest	p2r-5s5x-2
would @joinverb	F5d5r-2n-2f-2c2t4b3a6x3
would @offer	F3d-2r2b-2k2i6x3
would appreciat	F25p20d-2t4a21k-14x-5
would be	F-21p7d-8r-14n-2f-5o-6s4t8b7a8k-5i6
would be a	F-5p7r-5s3t3b-2i16
would be glad	F-3p-4d-4s4t4b-3a9k5i-10x-4
would be grateful	F5p-5d5t-4b9a13k-9x-2
would be happy	F8p4d6r4c-2a-4i-3
would choose	F-15p-2d-6n-4i10x3
would do	p-4d11n-4f-5s-3b-3a-8k2
would give	F14p4d15r-2n-3t-2a4i-2x-4
would have	F3p-3d-6r9n4f5c5s-3t-6a-13i-12x-7
would like	F5p6r-6n5f-2c-3s-3a2k3i6
would like to	F-3p-4d-2f-2c-2t4b4a-3k4i-11x-3
would love	F3f5c3b2a2i-2
would love to	F3f5c3b2a2i-3
would mean	d14r-3n-5f-3c-3s4a-2i3
would need	F-6d-8r-2f4s9a-3i-3x-3
would never	F4d2n13c-2a-2k3x-2
would no	F3d-12r2n7c10s6a-3i-4
would rather	F-10p-6d3r-4i2
would still	F-11p-10d-5r-5n8f-3c-6o3t-3k3i21x-6
would you	F5r6n4f-3o5t-2a9
would you be	F-10r-3f-2t-2
write	F16p20d5r-19n-9f7c16o19t14b-8a8k-3i-9x-11
write to	F5p8d2r2n-2c-5t13a7k2x-4
wrong	F-8p-6d-8r4n-14f4c-2o5b10a4i3x-20
yard	F-15p8d6r-9c-4o-3a-3i-6x10
year	F-22p-24d2r-10n-14c-9o-16s15t-11b-5a-20k-7i-6x-20
year i	F-8p-5n2c-2i-8x-3
year of	F11d10n4f-2i-5
year on	F-12d-3n-4s4b-2x-7
yes	F-10p-6d8r-7n-21f-5c15t-14a-17k-3i50x-16
yesterday	F-9p3d6r-6f-6c-11o2t-8a-6k-6i-4x-4
yet	F-31p-17d6n-29f-4c4o-4k3i-2x8
you	F5p-8d-10r-7n-9f5c-5o-7s-13t-17b-11a-9k-11i-9x-6
you .. be	F2
you .. the	F-2r-2
you @amount	p6f-2i-2
you @answer	F12p4d6r2t-5b3a3x-2
you @assume	F-7p-6s3i3x-2
you @boast	p5r-9n-2f5c-2
you @command	F-3p-2d7r-3n2c-3o-2s4t-3b2a4k3i3x-8
you @compare	p-2d6r-5f3i4x-5
you @decided	F-2p-2d-4f7c4b-3i5x-4
you @firm	F9p-3r11a2k-2i2x-7
you @future	F5r7n6f-2s2t3a3k-5x-9
you @hard	F3d-4r7f2a-3i-2
you @hedge	F5d4r7n-5o-2t3b-2a-3x-5
you @interest	F-6r-4f-3t2b-2i-3
you @interview	F3p2d6a-2x-3
you @lack	F-3d-8r2f-2c2b2a-4
you @learn	F-12p-6r-3n-7f-3c-5s-4b-2a-4
you @learned	F-4n-4f-2c2s2t-3b6a4i3
you @letter	F-6p-6d-2n5k2i2x-6
you @made	F-5p-3r-2o-3t2i2
you @ought	F4p5d-3n-2c-3s-2a2i2x-4
you @persist	F3p2d-2r-3c4o2t-2a-3i-5x-3
you @regret	d-2n7o-2b2a3x3
you @request	d4r6n-6f-3o-2t7b4a7x-6
you @respond	F-3p-2d6f-3o-3b-2x-2
you @slang	F3r-3f-4c8o2k-2i-4
you @staff	F4n9c-2t2x-2
you @strongly	F4r6f-2c3t-2k-3
you @superior	F2p9n-7a3x2
you @trait	F2p2r-11n-5f10c-5k3i2x-7
you @urgency	F-3p-4d-2r6n-3c-3k3x-2
you a	F-5p-8d-6r9n5f-2c-4o2s2a3k-4i2x4
you all	F-9d-2r6n-2f-4i-3
you and	F4d-5r-4n-5c9b-2a-7k2i-10x-12
you and you	F-10r-2n-6c5k7x-2
you answer	F17p9d11r-5n-3f-2o-2t-9a-3i2x-2
you ask	F-11p-4d3r-3n3f-5o-3s-3t-4a-8i-9x-6
you be	F9p2d4r-10n-12f14c5o3s-2t5a-6i-2x-13
you be a	F10p3d-2r-9n-4f13c2a-3x3
you be abl	F-9p-7f-2t7a3i-2
you be i	p-3d12r-13n-6f6
you be right	F-13p-2n-2f-8c-9x4
you be the	F10d11r-7f13a-2i9x-10
you call	d8r3n-2o-3x-4
you can	F-11p-3d8r-6n-6f-8c-3t12b5a5i6x-12
you can no	F2p10d7r-4n-2f3c-4t-2a5i6
you choose	F-8p-2r11n-9f-4c-3i10x-3
you colleagu	F2p8d-2r-3f-5c8t-5a-4k3x-12
you company	F4p-8r3n-8f2s-5
you could	F-3p11d-3r-6n-9f4c-2o-5s-3t2a4x7
you decide	F9r9n10c2x-3
you describ	F-10n-6f-4s4i5
you do	F5p3d-9r-4n-4f10c6o-2s-3b-2a-2i3x-2
you do no	F14p-2r18n12f-4b-2a4i3x-9
you expect	F-13p-13r-3t4a3x-2
you expect to	F-12p-10r-3t11a7x-2
you for	p-2r-6f3c-3o-3s-3t-3k11
you for the	F11r8n11f-7c2o2t-3b-11a-2k5i2x-5
you for you	F3p2d-4n4f-2o-4t-2a-3k-7i2
you from	F13p4r8f3t4i-3x-3
you get	F11p6d-4r6n6f-2t-4b-2a-6i-2x-4
you give	F-8p-9d-4r-2n6f3c-4t4a-6k-2x4
you give i	F-8p-9d-3r-2f3c-2t5a-5k-2
you good	F9r11n-2c-2i-2
you guy	F6r-5f-8c16t2i-8x-4
you have	F-11d-9r2n-17f-5c6o3s7t5b5a2i5x-12
you have a	F-8p-6r-8n-4f-2c5t3a5i-5x-7
you have be	F-11p10d-4r6n-9f-2c-2o-3a2k7i-4
you have get	F-9p-6r5n-3f2c-2o2t4a5i4x-3
you i	p-3r2f13c-3o3s5t2b-2a6k3i-5x-3
you in	F4p2n-2f-5c9t4b3a5x-11
you know	F-8p-3r-6n-2f-7c8t4a-4i2x4
you let	F-7p-3n5c-3s2b3a-4k4i-2x3
you letter	F-5p-8d3r-2n10f-3c-3o-2s2a5k3i5x-11
you look	F11p3r-3c14b7a2x-2
you loss	F6d-2n16f-4c-4o-5
you make	F3p-7r-7n11f6c-4t2a-2i-3x-7
you may	F4d-2r8n2b4a3i-2x-6
you mention	F-7p-6n-4f-2s2t4b-3a4k-3i-2
you mind	d6f-7c5t2b-2a3
you need	F-13p-2d-12r5f-2c-6b-4a-14i5x-8
you need i	F13p4d-2r10t2i-2x-4
you new	F8p-2r18f2c-2i3x4
you offer	F-12p-11d-2r10n-4c-2o-2s2t-6a-2i5x-5
you offic	F10p7d2r4n-5f-3c7t4i-3
you on	F-4p-10r14f-2c-8a-3k-2i2x-14
you only	F-17d-3n-4f-3o-5x3
you open	F-12p-2r-6a-2i-3x5
you patienc	F-10p-2d-2r-2n-4f-2o3k2x-4
you please	F15p12d4r-3t-11b-4
you say	F-13p-5d7r-3n-9f-9c-3o-2a-7i2x12
you say that	F-9p-7n-3f-4t2a-3x3
you should	F17p6d-2r13n-8c9a-3x-9
you show	F-7d-2r-4n3f2c-6s-2x5
you so	F7p5d-5n5f-4c10o3t-2a-2k-8i5
you take	p5d9r5n-6f-2k10i-3x-3
you team	F4p-3d-3r11n4f-7c-5b-2i-11x-4
you tell	F-3p-2r-3n-6f-2c-4o3s2t3k-3x8
you tell i	F-2p-2r-3n-5c-4o3s2t3k-3x6
you that	F12p3d-3r11n2f-4c3a-2k-4x-10
you the	F8p-11r5n-2f5c7k-2i-3x-9
you time	F-13p-7d-3r-2n-4f2c-2o-2t7k-3x-2
you to	p8d10r-8n-8f2c-5o2t-2a14k12i-2x-8
you will	F9p-3d4r9n11f-5o3s6t5a2k-10i-6x-15
you will be	F2r13n-2c-2i-4x2
you will find	F-19p5r-20n-4s3x-2
you will have	F-9p-10d5r-10n4c5s5t-2b-2a-4x-2
you will no	F5r16n-15c-2s4a5
you with	p-2d9r-2n-2o2k7
you would	F7p-9r16n-3f4c3s4t3b4k-2x-6
young	F13p-3d-8r25n10f-2c-9a-5i-4
☺	F29p-7d4r-9n-11f-2c56o-4s4b-10a-8k11i-3x-5
`;

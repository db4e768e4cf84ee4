// Which short forms do people type, and which word does each stand for?
//
// Only what can be nothing else in notes like these. What is said as it is written ("rehab", "info", "app", "vet",
// "rep", "ops", "demo") is a word and stays; a short form of two meanings has its condition in reading/shorthand.ts.

const GENERAL = `
abt=about abv=above accom=accommodation accs=accounts acct=account accts=accounts ack=acknowledge addl=additional addn=addition
admins=administrators agcy=agency agmt=agreement agmts=agreements agrmt=agreement alloc=allocation altho=although
amt=amount amts=amounts anniv=anniversary annc=announcement appl=application appt=appointment appts=appointments apptmt=appointment arrgt=arrangement
assgn=assignment asst=assistant assts=assistants assoc=associate assocs=associates attn=attention avail=available avg=average avgs=averages
b4=before bday=birthday biz=business bkfst=breakfast brekkie=breakfast brekky=breakfast bkgs=bookings bldg=building bldgs=buildings blgs=buildings
bldr=builder bldrs=builders brkdn=breakdown btwn=between betw=between btw=between bzns=business
cert=certificate certs=certificates certif=certificate chgs=changes chrg=charge ckts=circuits clnt=client clnts=clients cmte=committee cmtee=committee cttee=committee
cnfrm=confirm cncl=council coeff=coefficient collab=collaboration compl=complete compls=completions cond=condition conf=conference confs=conferences
contd=continued contrib=contribution coord=coordinator coords=coordinators corresp=correspondence cos=because coz=because cuz=because bcos=because bcuz=because bcoz=because bcz=because becuz=because
cpl=couple ctee=committee ctrl=control ctrls=controls cust=customers custs=customers cvrd=covered
dbl=double dbls=doubles deliv=delivery delivs=deliveries dept=department depts=departments descr=description dlvry=delivery dlvy=delivery dlvrs=deliveries dlvries=deliveries
discnt=discount disp=dispatch distrib=distribution distribs=distributions dly=daily docus=documents dwntm=downtime
edu=education educ=education eff=efficiency eligib=eligibility emgcy=emergency empl=employee empls=employees empee=employee empees=employees enq=enquiry enqs=enquiries
envt=environment envs=environments eqpmt=equipment eqpt=equipment equipt=equipment eqp=equipment esp=especially espec=especially estd=established
eval=evaluation evals=evaluations evng=evening evngs=evenings exp=experience expce=experience exper=experience expl=explanation
fcst=forecast fcsts=forecasts frnds=friends freq=frequent freqs=frequencies fwd=forward
gd=good gen'l=general govt=government gov't=government govts=governments grp=group grps=groups gtee=guarantee guar=guaranteed
hdcount=headcount hdg=heading hol=holiday hols=holidays hosp=hospital hosps=hospitals hrly=hourly hwy=highway
immed=immediate immedly=immediately impl=implementation impt=important impts=improvements imprvmt=improvement incl=including incr=increase indiv=individual indivs=individuals
ins'd=insured insp=inspection insps=inspections instr=instructor instrs=instructors insta=Instagram instal=install instalns=installations
int'l=international intl=international intnl=international intro'd=introduced invs=invoices invt=inventory invty=inventory 
kinda= sorta= lang=language langs=languages ldr=leader ldrs=leaders ldrship=leadership lrg=large lge=large lvl=level lvls=levels loc=location locs=locations lotta=lots
maint=maintenance maintce=maintenance mtce=maintenance mntce=maintenance mngr=manager mngrs=managers mgr=manager mgrs=managers mgmt=management mgt=management mngmt=management mgd=managed mfg=manufacturing mfr=manufacturer mfrs=manufacturers mnfg=manufacturing
mkt=market mkts=markets mktg=marketing mktng=marketing mktplace=marketplace mnth=month mnths=months mth=month mths=months mthly=monthly mnthly=monthly misc=miscellaneous
msg=message msgs=messages mtg=meeting mtgs=meetings mtng=meeting mtngs=meetings mtrl=material mtrls=materials mtl=material mtls=materials
natl=national nat'l=national nbhd=neighbourhood nec=necessary negos=negotiations nite=night nites=nights nxt=next notif=notification notifs=notifications
occasnl=occasional opps=opportunities oppty=opportunity opptys=opportunities orient=orientation obj=object objs=objects orig=original origs=originals outta=out~of ovrtm=overtime
pckg=package pckgs=packages pkg=package pkgs=packages pkging=packaging pkgg=packaging perf=performance phn=phone phx=phones pic=picture pics=pictures
pls=please plz=please pmt=payment pmts=payments pymt=payment pymts=payments possibs=possibilities ppl=people ppls=people ppwk=paperwork pprwk=paperwork presn=presentation presns=presentations preso=presentation presos=presentations prezo=presentation
prev=previous prevly=previously prob=probably proj=project projs=projects prgm=program prgms=programs prgs=programs prsntn=presentation proc=procedure procs=procedures
qtr=quarter qtrs=quarters qtrly=quarterly qrtly=quarterly qty=quantity qtys=quantities qual=qualification quals=qualifications qnaire=questionnaire qstn=question qstns=questions
rcvd=received recd=received rec'd=received recvd=received recruitmt=recruitment recep=reception ref=reference refs=references regs=regulations rels=relations
reqd=required req'd=required reqmt=requirement reqmts=requirements reqts=requirements respons=responsible rev'd=reviewed rly=really rlly=really rpt=report rpts=reports rprt=report rprts=reports
sched=schedule scheds=schedules schd=schedule schds=schedules schdl=schedule sess=session sesh=session seshes=sessions shd=should shld=should signif=significant sitn=situation smth=something sth=something smthg=something smthng=something
sml=small spkr=speaker spkrs=speakers std=standard stds=standards stmt=statement stmts=statements strg=storage suggs=suggestions supv=supervisor supvs=supervisors supvr=supervisor supvrs=supervisors suprv=supervisor suprvr=supervisor svc=service svcs=services srvc=service srvcs=services svce=service svces=services
tel=telephone thx=thanks thnx=thanks thru=through thruout=throughout til=until tmr=tomorrow tmrw=tomorrow tmrow=tomorrow tmw=tomorrow trng=training trg=training trning=training transpo=transportation transptn=transportation trspt=transport twds=towards
univ=university updt=update updts=updates updtd=updated
veh=vehicle vehs=vehicles vid=video vids=videos vols=volunteers volntrs=volunteers
wkday=weekday wkdays=weekdays wkend=weekend wkends=weekends wknd=weekend wknds=weekends wkly=weekly wkg=working wkng=working wkload=workload wkforce=workforce wkflow=workflow wkflows=workflows wkr=worker wkrs=workers wkshp=workshop wkshps=workshops wkshop=workshop wkshops=workshops wrk=work wrkd=worked wrkg=working wrkshp=workshop wrkload=workload p/t=part-time f/t=full-time o/t=overtime t/o=turnover w/out=without wth=with
xfer=transfer xfers=transfers xferred=transferred xtra=extra xmas=Christmas xperience=experience xp=experience yday=yesterday yest=yesterday yrly=yearly eta=ETA etas=ETAs yrend=year~end yr-end=year-end y/e=year-end
`;

const HEALTH = `
anaes=anaesthetic anesth=anesthesia anaesth=anaesthesia abx=antibiotics bps=blood~pressures dx=diagnosis dxs=diagnoses
d/c=discharge d/cs=discharges f/u=follow-up f/ups=follow-ups fups=follow-ups hx=history immz=immunisation imms=immunisations inj=injection inpt=inpatient inpts=inpatients
labwork=lab~work logbk=logbook logbks=logbooks nrsg=nursing nrs=nurse nrses=nurses obgyn=OB-GYN ophthal=ophthalmology outpt=outpatient outpts=outpatients
paeds=paediatrics paed=paediatric peds=pediatrics phleb=phlebotomy preop=pre-op postop=post-op procs=procedures rads=radiology resp'y=respiratory rx=prescription rxs=prescriptions
surg=surgery surgs=surgeries sx=symptoms txplan=treatment~plan vacc=vaccination vaccs=vaccinations vax=vaccination vaxes=vaccinations vit=vitamin
`;

const LAW_AND_OFFICE = `
acctg=accounting acctng=accounting acctnt=accountant acctnts=accountants a/c=account a/cs=accounts a/cing=accounting advsr=adviser advsry=advisory amdt=amendment amdts=amendments amndt=amendment
atty=attorney attys=attorneys atny=attorney attny=attorney attnys=attorneys bankrcy=bankruptcy bkkpg=bookkeeping bkkeeping=bookkeeping bkpr=bookkeeper budg=budget bdgt=budget bdgts=budgets
cplt=complaint cmplt=complaint cmplts=complaints complt=complaint cllr=councillor cllrs=councillors contrs=contracts cntrct=contract cntrcts=contracts depo=deposition depos=depositions depn=depreciation
finl=financial fncl=financial fyi= hrg=hearing hrgs=hearings invst=investment invstmt=investment invstmts=investments jdgmt=judgment judgmt=judgment juris=jurisdiction legis=legislation lic'd=licensed
liab=liability liabs=liabilities mtge=mortgage mortg=mortgage nego'd=negotiated plf=plaintiff pltf=plaintiff pltfs=plaintiffs regltn=regulation regltns=regulations
retn=retention secy=secretary solr=solicitor subcon=subcontractor subcons=subcontractors subctr=subcontractor subpoenad=subpoenaed txn=transaction txns=transactions trxn=transaction trxns=transactions w/h=withholding w/holding=withholding
`;

const SCHOOL = `
acad=academic acads=academics assmt=assessment assmts=assessments asmt=assessment asmts=assessments assmbly=assembly attdnce=attendance attd=attendance bkground=background bkgd=background bkgrd=background
clsrm=classroom clsrms=classrooms classrm=classroom classrms=classrooms curric=curriculum dev't=development devt=development devpt=development devmt=development
elem=elementary eng'g=engineering extracurric=extracurricular geog=geography hmwk=homework hwk=homework invig=invigilation lecs=lectures lects=lectures libn=librarian
princ=principal prncpl=principal pupls=pupils qn=question qns=questions qs=questions regstrn=registration sch=school schl=school schs=schools schls=schools
sped=special~education stdt=student stdts=students stdnt=student stdnts=students stu=student stus=students tchr=teacher tchrs=teachers tchg=teaching tchng=teaching ttbl=timetable
`;

const TRADES_AND_PLANTS = `
aluminm=aluminum assy=assembly assys=assemblies asms=assemblies brkr=breaker brkrs=breakers calibs=calibrations chk=check chks=checks chking=checking clg=ceiling
comm'd=commissioned commg=commissioning compr=compressor comprs=compressors constr=construction constrn=construction cnstr=construction contrctr=contractor contrctrs=contractors
dia=diameter dims=dimensions drwg=drawing drwgs=drawings dwg=drawing dwgs=drawings elec=electrical elecs=electrics elev=elevator elevs=elevators engr=engineer engrs=engineers engg=engineering engnrg=engineering
excav=excavator excavs=excavators ext=extension exts=extensions fdn=foundation fdns=foundations flr=floor flrs=floors frmwk=formwork galv=galvanized gndwk=groundwork gndworks=groundworks htg=heating htr=heater htrs=heaters hyd=hydraulic hyds=hydraulics
inspn=inspection inspns=inspections insul=insulation instln=installation instlns=installations irrig=irrigation jnt=joint jnts=joints jrnyman=journeyman machs=machines mchn=machine mchns=machines machg=machining
maint'd=maintained msmt=measurement msmts=measurements meas=measurement mtrs=motors o/head=overhead o/haul=overhaul o/hauls=overhauls oper=operator opers=operators opr=operator oprs=operators plmbg=plumbing plumbg=plumbing pneum=pneumatic prodn=production
qual'd=qualified refrig=refrigeration refurb=refurbishment refurbs=refurbishments reinf=reinforcement reno=renovation renos=renovations rpr=repair rprs=repairs rprd=repaired scaff=scaffolding scaffs=scaffolds sfty=safety shtdwn=shutdown shutdwn=shutdown shutdwns=shutdowns specd=specified
struct=structural sub-con=subcontractor supt=superintendent supts=superintendents swbd=switchboard swgr=switchgear thk=thick tols=tolerances tmpr=temperature turb=turbine turbs=turbines vlv=valve vlvs=valves wld=weld wlds=welds wldg=welding wldr=welder wldrs=welders wtr=water xfmr=transformer xfmrs=transformers
`;

const LOGISTICS = `
bkload=backload bkloads=backloads cntr=container cntrs=containers contnr=container contnrs=containers consgt=consignment consgts=consignments consol=consolidation crossdock=cross-dock xdock=cross-dock x-dock=cross-dock xdocking=cross-docking x-docking=cross-docking
dlv=delivery dlvd=delivered dspch=dispatch dsptch=dispatch drvr=driver drvrs=drivers f'lift=forklift fklift=forklift fltdriver=forklift~driver frt=freight frght=freight inbnd=inbound outbnd=outbound lgstcs=logistics
mnfst=manifest pallt=pallet pllt=pallet pllts=pallets p/u=pickup p/us=pickups p/up=pickup p/ups=pickups rcvg=receiving recvg=receiving rcving=receiving replen=replenishment replens=replenishments rte=route rtes=routes rtg=routing
shpg=shipping shppg=shipping shpmt=shipment shpmts=shipments shpmnt=shipment shpmnts=shipments shpt=shipment shpts=shipments shft=shift shfts=shifts stktake=stocktake stktakes=stocktakes s/take=stocktake stkrm=stockroom s/room=stockroom trlr=trailer trlrs=trailers trk=truck trks=trucks trckr=trucker turnrd=turnaround whs=warehouse whse=warehouse whses=warehouses w/house=warehouse whouse=warehouse
`;

const COMPUTERS = `
algo=algorithm algos=algorithms appln=application applns=applications auto-tests=automated~tests bkup=backup bkups=backups cfg=configuration cfgs=configurations config=configuration configs=configurations db=database deps=dependencies deploymt=deployment desgn=design dsgn=design
func=function funcs=functions infra=infrastructure k8s=Kubernetes kub=Kubernetes metrx=metrics migr=migration migs=migrations ntwk=network ntwks=networks ntwrk=network
pwd=password pwds=passwords reqmnts=requirements rqmts=requirements rqts=requirements srv=server srvs=servers srvr=server srvrs=servers svr=server sys=system svrs=servers soln=solution solns=solutions
sftw=software sftwr=software s/w=software h/w=hardware tkt=ticket tkts=tickets tix=tickets tckt=ticket tckts=tickets tst=test tsts=tests txt=text txts=texts usr=user usrs=users wkstn=workstation wkstns=workstations
`;

const HOSPITALITY = `
banq=banquet banqs=banquets bev=beverage bevs=beverages bvg=beverage chckin=check-in chkin=check-in chk-in=check-in chkout=check-out chk-out=check-out c/in=check-in c/out=check-out covs=covers dinnr=dinner guestrm=guest~room hskp=housekeeping hskpg=housekeeping hskping=housekeeping hskg=housekeeping h/keeping=housekeeping hkpg=housekeeping
ktchn=kitchen kitch=kitchen ktch=kitchen restos=restaurants resto=restaurant rstrnt=restaurant ressies=reservations resv=reservation resvs=reservations rsvn=reservation rsvns=reservations
rm=room rms=rooms rmservice=room~service svd=served wtrs=waiters waitstaf=wait~staff w/staff=wait~staff bfast=breakfast b'fast=breakfast bkfast=breakfast brkfst=breakfast
`;

/** From the short form, in lower case, to the word in whole; an empty one is only a filler. */
export const SHORT_WORDS: ReadonlyMap<string, string> = new Map(
  [GENERAL, HEALTH, LAW_AND_OFFICE, SCHOOL, TRADES_AND_PLANTS, LOGISTICS, COMPUTERS, HOSPITALITY]
    .flatMap((table) => table.split(/\s+/))
    .filter((entry) => entry !== "")
    .map((entry): [string, string] => {
      const at = entry.indexOf("=");
      return [entry.slice(0, at), entry.slice(at + 1).replaceAll("~", " ")];
    }),
);
